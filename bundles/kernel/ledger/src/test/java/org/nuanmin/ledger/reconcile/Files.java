package org.nuanmin.ledger.reconcile;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.nuanmin.ledger.Keepers;
import org.nuanmin.ledger.expense.ExpenseDesk;
import org.nuanmin.ledger.fund.FundDesk;
import org.nuanmin.portal.api.ledger.Document;
import org.nuanmin.portal.api.ledger.Ledger;
import org.nuanmin.portal.api.ledger.Move;
import org.nuanmin.portal.api.ledger.Place;
import org.nuanmin.portal.api.ledger.Reconciling;
import org.nuanmin.portal.api.ledger.StatementLine;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.work.Imports;
import org.nuanmin.portal.api.work.Job;
import org.nuanmin.testkit.Portal;

/** What was booked, and files that say so, or not quite. */
final class Files {
    private static final String MODULE = "counter";

    final Keepers keepers;
    private final Portal portal;

    Files(Portal portal) {
        this.portal = portal;
        keepers = new Keepers(portal);
    }

    /** A department that hands out, and knows its documents by serial and phone. */
    static final class Counter implements Reconciling {
        final Map<String, String> documents;
        final List<String> matched = new ArrayList<>();

        Counter(Map<String, String> documents) {
            this.documents = documents;
        }

        @Override
        public String module() {
            return MODULE;
        }

        @Override
        public List<String> documents(StatementLine line) {
            return documents.entrySet().stream()
                    .filter(each ->
                            each.getKey().equals(line.serial()) || each.getKey().equals(line.phone()))
                    .map(Map.Entry::getValue)
                    .toList();
        }

        @Override
        public void matched(String document) {
            matched.add(document);
        }

        @Override
        public void released(String document, String reason) {
            matched.remove(document);
        }
    }

    void allotted(String fund, String unit, String amount) {
        keepers.of(fund, () -> portal.service(FundDesk.class).book(fund, amount, "长财〔2021〕1号"));
        keepers.of(fund, () -> portal.service(FundDesk.class).allot(fund, unit, amount, "芙财〔2021〕2号"));
    }

    /** A 支出单 that was paid; its id. */
    String paid(String unit, String amount, String invoice) {
        allotted("special", unit, amount);
        String id = keepers.street(
                unit,
                () -> portal.service(ExpenseDesk.class)
                        .file(new ExpenseDesk.Wish("special", unit, amount, "取暖", "长沙某暖通店 " + unit, invoice)));
        keepers.of("special", () -> {
            portal.service(ExpenseDesk.class).pay(id);
            return id;
        });
        return id;
    }

    /** Something that went to somebody by a receipt; the document's id. */
    String handedOut(String fund, String unit, String receipt, long amount, String measure) {
        Place from = measure.equals(Move.MONEY) ? Place.allotment(fund, unit) : Place.source(fund, "district");
        var move = new Move(from, Place.person(fund, unit, Ids.next()), amount, measure);
        return keepers.portal(() -> portal.service(Ledger.class)
                .book(new Document(Document.Kind.HAND_OUT, MODULE, receipt, unit, "3.1", "", List.of(move))));
    }

    /** As who keeps this fund. */
    Job taken(String fund, StatementKind kind, String... lines) {
        return ended(fund, started(fund, kind, lines));
    }

    Job started(String fund, StatementKind kind, String... lines) {
        String head = String.join(
                ",", kind.columns().stream().map(column -> column.name()).toList());
        byte[] file = (head + "\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        return keepers.of(
                fund,
                () -> portal.service(Imports.class)
                        .start(kind.sheet(), "清单.csv", new ByteArrayInputStream(file), Map.of("note", "2 月上半月")));
    }

    Job now(String fund, Job job) {
        return keepers.of(fund, () -> portal.service(Imports.class).get(job.id(), Locale.SIMPLIFIED_CHINESE));
    }

    Job ended(String fund, Job job) {
        for (int i = 0; i < 600; i++) {
            Job now = now(fund, job);
            if (now.endedAt() != null) {
                return now;
            }
            pause();
        }
        throw new AssertionError("The job never ended");
    }

    static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    List<EntryRow> lines(Job job) {
        return rows(() -> ListQuery.FIRST.with("statement", job.id()));
    }

    /** Those about what is called just so, the first read first; an id of another test may have the same letters within. */
    List<EntryRow> called(String reference) {
        return rows(() -> ListQuery.FIRST.with("query", reference).sortedBy("readAt")).stream()
                .filter(each -> each.reference().equals(reference))
                .toList();
    }

    private List<EntryRow> rows(Supplier<ListQuery> query) {
        return portal.asPortal(() -> portal.service(Listings.class)
                .page(EntryListing.LIST, query.get())
                .items());
    }

    StatementRow statement(Job job) {
        return portal.asPortal(() -> portal.service(Listings.class).one(StatementListing.LIST, job.id()))
                .orElseThrow();
    }
}
