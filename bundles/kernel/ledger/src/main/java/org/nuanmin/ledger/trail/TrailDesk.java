package org.nuanmin.ledger.trail;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.ledger.book.AccountRow;
import org.nuanmin.ledger.book.PostingRow;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Reach;
import org.nuanmin.portal.api.ledger.AccountKind;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.registry.People;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Walks from a receipt back to where its money came from (去向明确). */
@Component(service = TrailDesk.class)
public final class TrailDesk {
    private final Database database;
    private final Reach reach;
    private final Walks walks;

    /** @param people keeps the view that is joined for names */
    @Activate
    public TrailDesk(@Reference Database database, @Reference Identity identity, @Reference People people) {
        this.database = database;
        reach = new Reach(identity);
        walks = new Walks(database);
    }

    /** @throws NotFound when nothing was booked for it within the caller's reach */
    public Trail of(String receipt) {
        return database.read(() -> {
            reach(receipt);
            Set<String> documents = new LinkedHashSet<>(walks.documents(receipt));
            List<AccountRow> first = walks.accounts(documents);
            first.stream()
                    .filter(account -> account.kind() == AccountKind.ALLOTMENT)
                    .forEach(account -> documents.addAll(walks.feeding(account.id(), "ALLOTMENT")));
            walks.accounts(documents).stream()
                    .filter(account -> account.kind() == AccountKind.FUND)
                    .forEach(account -> documents.addAll(walks.feeding(account.id(), "BOOKING")));
            stocking(documents);
            List<AccountRow> accounts = walks.accounts(documents).stream()
                    .sorted(Comparator.comparing(AccountRow::kind))
                    .toList();
            List<PostingRow> postings = walks.postings(documents);
            return new Trail(receipt, accounts, postings);
        });
    }

    /**
     * Whether the caller walks to it at all.
     *
     * @param object a receipt, or another thing or document that something was booked for or by
     * @throws NotFound when nothing was booked for it within his reach
     */
    void reach(String object) {
        reach.within(
                LedgerPermissions.TRAIL_READ,
                () -> database.read(() -> walks.unit(object)),
                unit -> unit,
                () -> new NotFound(LedgerTexts.say("trail.none")));
    }

    /** From store to store, up to who brought the goods. */
    private void stocking(Set<String> documents) {
        Set<String> walked = new HashSet<>();
        List<String> stores = stores(documents, walked);
        while (!stores.isEmpty()) {
            stores.forEach(store -> documents.addAll(walks.stocking(store)));
            stores = stores(documents, walked);
        }
    }

    private List<String> stores(Set<String> documents, Set<String> walked) {
        return walks.accounts(documents).stream()
                .filter(account -> account.kind() == AccountKind.STORE)
                .map(AccountRow::id)
                .filter(walked::add)
                .toList();
    }
}
