package org.nuanmin.hr.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.hr.benefit.ItemState;
import org.nuanmin.hr.issue.IssueLine;
import org.nuanmin.hr.issue.IssueListing;
import org.nuanmin.portal.api.campaign.Campaign;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.PrintSheet;

/** The 台账 of what was handed out in some days, with sums by item at the end. */
public final class LedgerPrintView extends PrintView {
    private static final long serialVersionUID = 1L;
    /** What reached its person; an order is on its way, and what failed or was taken back is with nobody. */
    private static final Set<ItemState> REACHED = EnumSet.of(ItemState.ISSUED, ItemState.ARRIVED);

    LedgerPrintView(HrScreens screens) {
        super(screens);
    }

    @Override
    Component print(QueryParameters address) {
        var scope = new PrintScope(screens, address);
        Unit unit = scope.unit();
        Campaign campaign = screens.campaigns.current();
        // an address that someone typed wrong: the days of the campaign up to now are shown
        LocalDate from = new Given(HrTexts.TEXTS).day("from", scope.asked("from"), campaign.from());
        LocalDate to = new Given(HrTexts.TEXTS).day("to", scope.asked("to"), screens.clocks.today());
        String title = Say.of("print.ledger");
        ListQuery query = scope.query(unit)
                .with("from", from.toString())
                .with("to", to.toString())
                .sortedBy("issuedAt");
        if (scope.isTooLong(IssueListing.LIST, query)) {
            return instead(
                    title,
                    Say.of("print.which"),
                    Say.of("print.too-long", PrintScope.MOST),
                    scope.places("ledger-sheet"));
        }
        List<IssueLine> lines = scope.rows(IssueListing.LIST, query);
        if (lines.isEmpty()) {
            return nothing(title, Say.of("print.ledger.none", unit.name(), from, to));
        }
        var goods = new Goods(campaign);
        var sheet = sheet(
                title,
                List.of(
                        Say.of("print.campaign", campaign.name()),
                        Say.of("print.unit", unit.name()),
                        Say.of("list.days", from, to)));
        sums(sheet, goods, lines);
        return sheet(
                sheet, numbered(lines.stream().map(line -> row(goods, line)).toList()));
    }

    private static PrintSheet sheet(String title, List<String> meta) {
        return new PrintSheet(
                        title,
                        meta,
                        List.of(
                                number(),
                                column("hr.receipts.issuedAt", 22),
                                column("hr.receipts.name", 20),
                                column("hr.receipts.enterprise", 0),
                                column("print.item", 24),
                                new PrintSheet.Column(Say.of("print.worth"), 26, true),
                                column("hr.receipts.serial", 22),
                                column("hr.receipts.receivedBy", 20),
                                column("hr.receipts.state", 15)))
                .signatures(
                        List.of(Say.of("print.sign.issuer"), Say.of("print.sign.checker"), Say.of("print.sign.date")));
    }

    private static List<String> row(Goods goods, IssueLine line) {
        return List.of(
                LocalDate.ofInstant(line.issuedAt(), Clocks.ZONE).toString(),
                line.name(),
                line.enterprise(),
                goods.title(line.item()),
                Goods.worth(line.amount(), line.quantity(), line.measure()),
                line.serial(),
                line.proxy() ? Say.of("print.proxy", line.receivedBy()) : Say.of("print.self"),
                Say.of("hr.receipts.state." + line.state()));
    }

    private static void sums(PrintSheet sheet, Goods goods, List<IssueLine> lines) {
        Map<String, List<IssueLine>> reached = lines.stream()
                .filter(line -> REACHED.contains(line.state()))
                .collect(Collectors.groupingBy(IssueLine::item, TreeMap::new, Collectors.toList()));
        long money = 0;
        for (var item : goods.campaign().benefits()) {
            List<IssueLine> of = reached.getOrDefault(item.id(), List.of());
            if (!of.isEmpty()) {
                long fen = of.stream().mapToLong(line -> some(line.amount())).sum();
                long pieces =
                        of.stream().mapToLong(line -> some(line.quantity())).sum();
                money += fen;
                sheet.totals(List.of(
                        "",
                        Say.of("print.total"),
                        "",
                        Say.of("print.items", of.size()),
                        item.title(),
                        Goods.worth(
                                of.get(0).amount() == null ? null : fen,
                                pieces,
                                of.get(0).measure())));
            }
        }
        long rest =
                lines.size() - reached.values().stream().mapToLong(List::size).sum();
        String all = Say.of("print.ledger.money", Formats.money(money), Formats.capitals(money));
        notes(sheet, rest == 0 ? List.of(all) : List.of(all, Say.of("print.ledger.rest", rest)));
    }

    private static long some(@Nullable Long number) {
        return number == null ? 0 : number;
    }
}
