package org.nuanmin.hr.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.hr.benefit.ApplicationListing;
import org.nuanmin.hr.benefit.ApplicationRow;
import org.nuanmin.hr.benefit.ItemLine;
import org.nuanmin.hr.benefit.ItemState;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.registry.Enterprise;
import org.nuanmin.ui.kit.PrintSheet;

/** The 签收表 of an employer's people who are ready, to be signed on paper and handed out by its scan. */
public final class HandOutPrintView extends PrintView {
    private static final long serialVersionUID = 1L;
    private static final Set<ItemState> OPEN = Set.of(ItemState.READY, ItemState.FAILED);

    HandOutPrintView(HrScreens screens) {
        super(screens);
    }

    @Override
    Component print(QueryParameters address) {
        var scope = new PrintScope(screens, address);
        Enterprise employer = scope.enterprise();
        Unit unit = scope.unit();
        var goods = screens.goods();
        Set<String> items = items(goods, scope.asked("items"));
        String title = Say.of("print.hand-out");
        ListQuery query = scope.query(unit)
                .with("enterprise", employer.id())
                .with("state", "READY")
                .sortedBy("draftedAt");
        if (!PrintScope.isPlace(unit) || scope.isTooLong(ApplicationListing.LIST, query)) {
            return instead(title, Say.of("print.which"), Say.of("print.hand-out.which"), scope.places("hand-outs"));
        }
        List<List<String>> rows = rows(goods, items, scope.rows(ApplicationListing.LIST, query));
        if (rows.isEmpty()) {
            return nothing(title, Say.of("print.hand-out.nobody", employer.name(), unit.name()));
        }
        var sheet = new PrintSheet(
                title,
                List.of(
                        Say.of("print.campaign", screens.campaigns.current().name()),
                        Say.of("print.unit", unit.name()),
                        Say.of("print.date", screens.clocks.today()),
                        Say.of("print.employer", employer.name(), rows.size())),
                List.of(
                        number(),
                        column("hr.receipts.name", 24),
                        column("hr.applications.idNumber", 38),
                        column("print.item", 36),
                        column("hr.receipts.serial", 26),
                        column("print.sign", 30),
                        column("print.remark", 0)));
        sheet.signatures(List.of(Say.of("print.sign.issuer"), Say.of("print.sign.checker"), Say.of("print.sign.date")));
        return sheet(sheet, numbered(rows));
    }

    /** None asked for: whatever is still open. */
    private static Set<String> items(Goods goods, String asked) {
        if (asked.isEmpty()) {
            return Set.of();
        }
        Set<String> items = Set.copyOf(Stream.of(asked.split(",")).distinct().toList());
        items.stream().filter(item -> !goods.has(item)).findFirst().ifPresent(item -> {
            throw new NotFound(HrTexts.say("print.no-item", item));
        });
        return items;
    }

    private List<List<String>> rows(Goods goods, Set<String> items, List<ApplicationRow> people) {
        Map<String, List<ItemLine>> lines = items(people);
        List<List<String>> rows = new ArrayList<>();
        for (ApplicationRow person : people) {
            List<ItemLine> open = lines.getOrDefault(person.id(), List.of()).stream()
                    .filter(line -> OPEN.contains(line.state()) && (items.isEmpty() || items.contains(line.item())))
                    .toList();
            if (!open.isEmpty()) {
                rows.add(List.of(person.name(), person.idNumber(), goods.titles(open)));
            }
        }
        return rows;
    }
}
