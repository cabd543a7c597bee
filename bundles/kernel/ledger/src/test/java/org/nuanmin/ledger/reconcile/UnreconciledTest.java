package org.nuanmin.ledger.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanmin.ledger.book.PostingListing;
import org.nuanmin.portal.api.campaign.Indicators;
import org.nuanmin.portal.api.ledger.Ledger;
import org.nuanmin.portal.api.ledger.Move;
import org.nuanmin.portal.api.ledger.Reconciling;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** 未对账事项 (clause 4.2): whatever happened, the figure says what the rows behind its link say (R12). */
@PortalTest
class UnreconciledTest {
    private static final String FIGURE = "oversight.items.unreconciled";
    private static final List<String> STREETS = List.of("wenyilu", "huoxing");

    private final Portal portal;
    private final Files files;
    private final Ledger ledger;
    private final Indicators indicators;
    private final Random random = new Random(20210208);
    private final Map<String, String> serials = new HashMap<>();
    private final List<String> documents = new ArrayList<>();
    private Runnable goes;

    UnreconciledTest(Portal portal) {
        this.portal = portal;
        files = new Files(portal);
        ledger = portal.service(Ledger.class);
        indicators = portal.service(Indicators.class);
    }

    @BeforeEach
    void comes() {
        goes = portal.brings(Reconciling.class, new Files.Counter(serials));
    }

    @AfterEach
    void goes() {
        goes.run();
    }

    private long figure(String unit) {
        return indicators.value(FIGURE, unit).orElseThrow().longValueExact();
    }

    /** How many rows the list has to which the figure's link leads. */
    private long rows(String unit) {
        String link = indicators.rows(FIGURE, unit).orElseThrow();
        var asked = new ListQuery[] {ListQuery.FIRST};
        Stream.of(link.substring(link.indexOf('?') + 1).split("&"))
                .map(each -> each.split("="))
                .forEach(each -> asked[0] = asked[0].with(each[0], each[1]));
        return portal.asPortal(() -> portal.service(Listings.class).count(PostingListing.LIST, asked[0]));
    }

    /** Counted from the documents alone. */
    private long recount(String unit) {
        var database = portal.database("ledger");
        return database.read(() -> database.rows(
                        "SELECT COUNT(*) AS n FROM ledger_document d JOIN ledger_posting t ON t.document_id = d.id"
                                + " JOIN ledger_account a ON a.id = t.account_id"
                                + " WHERE t.amount > 0 AND d.kind IN ('PAYMENT', 'HAND_OUT') AND a.measure <> '份'"
                                + " AND (d.unit_id = ? OR ? = 'district')"
                                + " AND d.id NOT IN (SELECT r.reverses_id FROM ledger_document r WHERE r.reverses_id IS NOT NULL)"
                                + " AND d.id NOT IN (SELECT m.match_id FROM ledger_statement_entry m WHERE m.match_id IS NOT NULL)",
                        row -> row.number("n"),
                        unit,
                        unit)
                .get(0));
    }

    private void agree() {
        for (String unit : List.of("district", "wenyilu", "huoxing")) {
            assertEquals(recount(unit), rows(unit), () -> "the rows of " + unit);
            assertEquals(recount(unit), figure(unit), () -> "the figure of " + unit);
        }
    }

    @Test
    void what_is_paid_or_handed_out_is_open_until_a_file_has_it_and_again_when_that_is_undone() {
        long before = figure("wenyilu");
        files.paid("wenyilu", "80.00", "PAID-1");
        assertEquals(before + 1, figure("wenyilu"));
        files.taken("package", StatementKind.BANK, "PAID-1,80.00,2021-02-05");
        assertEquals(before, figure("wenyilu"));
        String line = files.called("PAID-1").get(0).id();
        files.keepers.of("package", () -> {
            portal.service(ReconcileDesk.class).undo(line, "看错了行");
            return line;
        });
        assertEquals(before + 1, figure("wenyilu"));
        agree();
    }

    @Test
    void goods_in_pieces_have_no_file_and_are_no_open_item() {
        long before = figure("huoxing");
        files.handedOut("kit", "huoxing", Ids.next(), 1, "份");
        assertEquals(before, figure("huoxing"));
        agree();
    }

    @Test
    void after_any_mix_of_hand_outs_reversals_files_settlements_and_undoings_the_figure_is_what_its_rows_say() {
        STREETS.forEach(street -> files.allotted("union", street, "10000.00"));
        for (int i = 0; i < 120; i++) {
            chance();
        }
        agree();
        assertTrue(figure("district") > 0);
    }

    private void chance() {
        try {
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> handOut();
                case 3, 4 -> matched(random.nextInt(3) == 0 ? "201.00" : "200.00");
                case 5 -> decide("settle");
                case 6 -> decide("undo");
                default -> reversed();
            }
        } catch (RuleBroken refused) {
            // chance asked for what may not be: nothing may have been counted
        }
    }

    private void handOut() {
        String serial = "UR-" + documents.size();
        String street = STREETS.get(random.nextInt(2));
        String document = files.handedOut("union", street, Ids.next(), 20_000, Move.MONEY);
        serials.put(serial, document);
        documents.add(document);
    }

    /** A line of the union's, read as a file's job reads it. */
    private void matched(String amount) {
        String serial = "UR-" + random.nextInt(documents.size() + 1);
        var line =
                Stated.of(Stated.given(), StatementKind.UNION, Map.of("券号", serial, "金额", amount, "日期", "2021-02-05"));
        files.keepers.of("union", () -> {
            var matching = portal.service(Matching.class);
            matching.begin(StatementKind.UNION, "chance", "");
            return matching.take(StatementKind.UNION, "chance", line);
        });
    }

    private void decide(String deed) {
        var all = portal.asPortal(() -> portal.service(Listings.class)
                .page(EntryListing.LIST, ListQuery.FIRST.with("statement", "chance"))
                .items());
        if (!all.isEmpty()) {
            String line = all.get(random.nextInt(all.size())).id();
            var desk = portal.service(ReconcileDesk.class);
            files.keepers.of("union", () -> {
                if (deed.equals("settle")) {
                    desk.settle(line, "说明");
                } else {
                    desk.undo(line, "撤销");
                }
                return line;
            });
        }
    }

    private void reversed() {
        if (!documents.isEmpty()) {
            String document = documents.get(random.nextInt(documents.size()));
            files.keepers.portal(() -> ledger.reverse(document, Ids.next(), "发错"));
        }
    }
}
