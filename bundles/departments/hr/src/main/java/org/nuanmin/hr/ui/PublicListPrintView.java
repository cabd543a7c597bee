package org.nuanmin.hr.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nuanmin.hr.benefit.ApplicationListing;
import org.nuanmin.hr.benefit.ApplicationRow;
import org.nuanmin.hr.benefit.ItemLine;
import org.nuanmin.hr.benefit.ItemState;
import org.nuanmin.portal.api.campaign.Campaign;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.text.Masks;
import org.nuanmin.ui.kit.PrintSheet;

/** The 公示名单, to be hung up: masked name, employer and items, and nothing else of anybody. */
public final class PublicListPrintView extends PrintView {
    private static final long serialVersionUID = 1L;
    private static final String IN_PUBLIC = "APPROVED,PUBLISHED,READY,ISSUED,RECONCILED";

    PublicListPrintView(HrScreens screens) {
        super(screens);
    }

    @Override
    Component print(QueryParameters address) {
        var scope = new PrintScope(screens, address);
        Unit unit = scope.unit();
        String title = Say.of("print.public");
        ListQuery query = scope.query(unit).with("state", IN_PUBLIC).sortedBy("draftedAt");
        if (scope.isTooLong(ApplicationListing.LIST, query)) {
            return instead(
                    title,
                    Say.of("print.which"),
                    Say.of("print.too-long", PrintScope.MOST),
                    scope.places("public-list"));
        }
        List<ApplicationRow> people = scope.rows(ApplicationListing.LIST, query);
        if (people.isEmpty()) {
            return nothing(title, Say.of("print.public.nobody", unit.name()));
        }
        boolean several = !PrintScope.isPlace(unit);
        people.sort(Comparator.comparing(ApplicationRow::unitName).thenComparing(ApplicationRow::enterpriseName));
        Campaign campaign = screens.campaigns.current();
        var sheet = new PrintSheet(
                title,
                List.of(
                        Say.of("print.campaign", campaign.name()),
                        Say.of("print.unit", unit.name()),
                        Say.of("print.people", people.size())),
                several
                        ? List.of(
                                number(),
                                column("hr.applications.unitName", 26),
                                column("hr.receipts.name", 22),
                                column("hr.receipts.enterprise", 60),
                                column("print.item", 0))
                        : List.of(
                                number(),
                                column("hr.receipts.name", 34),
                                column("hr.receipts.enterprise", 72),
                                column("print.item", 0)));
        notes(sheet, List.of(days(campaign, people), Say.of("print.public.objections", unit.name())));
        sheet.signatures(List.of(Say.of("print.seal.unit"), "", Say.of("print.sign.date")));
        return sheet(sheet, numbered(rows(people, several)), unit.name());
    }

    private List<List<String>> rows(List<ApplicationRow> people, boolean several) {
        var goods = screens.goods();
        Map<String, List<ItemLine>> lines = items(people);
        List<List<String>> rows = new ArrayList<>();
        for (ApplicationRow person : people) {
            List<String> row = new ArrayList<>();
            if (several) {
                row.add(person.unitName());
            }
            row.add(Masks.name(person.name()));
            row.add(person.enterpriseName());
            row.add(goods.titles(lines.getOrDefault(person.id(), List.of()).stream()
                    .filter(line -> line.state() != ItemState.VOID && line.state() != ItemState.RECLAIMED)
                    .toList()));
            rows.add(row);
        }
        return rows;
    }

    /** From the first one's day in public to the last one's end; without publicity days printing it is enough. */
    private String days(Campaign campaign, List<ApplicationRow> people) {
        LocalDate today = screens.clocks.today();
        if (campaign.publicityDays() == 0) {
            return Say.of("print.public.day", today);
        }
        List<LocalDate> first = people.stream()
                .map(ApplicationRow::publishedOn)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        LocalDate from = first.isEmpty() ? today : first.get(0);
        LocalDate to = people.stream()
                .map(ApplicationRow::publicUntil)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(today.plusDays(campaign.publicityDays() - 1L));
        return Say.of("print.public.days", from, to);
    }
}
