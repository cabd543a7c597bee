package org.nuanmin.ledger.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.portal.api.evidence.Evidence;
import org.nuanmin.portal.api.evidence.Proof;
import org.nuanmin.portal.api.evidence.Proof.Row;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.time.Clocks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import static org.nuanmin.ledger.LedgerTexts.say;

/**
 * What proves a document of the books, such as an allotment: on which paper it rests, who booked it and when, from where to where
 * it moved, what took it back, and the hash that its audit entry has; as far as the caller may read accounts.
 */
@Component(service = Evidence.class)
public final class BookEvidence implements Evidence {
    private final Identity identity;
    private final Listings listings;
    private final Books books;

    @Activate
    public BookEvidence(@Reference Identity identity, @Reference Listings listings, @Reference Books books) {
        this.identity = identity;
        this.listings = listings;
        this.books = books;
    }

    @Override
    public Optional<Proof> of(String document) {
        if (!identity.may(LedgerPermissions.ACCOUNT_READ)) {
            return Optional.empty();
        }
        var asked = ListQuery.FIRST.with("document", document).sortedBy("bookedAt");
        List<PostingRow> lines = listings.page(PostingListing.LIST, asked).items();
        return lines.isEmpty() ? Optional.empty() : Optional.of(proof(lines, books.reversal(document)));
    }

    /** Of whole documents, in the order in which they were booked. */
    public static List<Proof> all(Collection<PostingRow> postings) {
        Map<String, List<PostingRow>> documents = new LinkedHashMap<>();
        Map<String, String> reversals = new LinkedHashMap<>();
        for (PostingRow posting : postings) {
            documents
                    .computeIfAbsent(posting.document(), id -> new ArrayList<>())
                    .add(posting);
            if (posting.reverses() != null) {
                reversals.put(posting.reverses(), posting.document());
            }
        }
        return documents.entrySet().stream()
                .map(each -> proof(each.getValue(), Optional.ofNullable(reversals.get(each.getKey()))))
                .toList();
    }

    private static Proof proof(List<PostingRow> lines, Optional<String> reversal) {
        PostingRow first = lines.get(0);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                say("ledger.postings.documentKind"), say("ledger.postings.documentKind." + first.documentKind()), ""));
        written(rows, "ledger.postings.reference", first.reference());
        lines.forEach(line -> rows.add(new Row(Message.plain(line.name()), Message.plain(line.amountWords()), "")));
        written(rows, "ledger.postings.by", Clocks.minute(first.bookedAt()) + " " + first.by());
        written(rows, "field.reason", first.reason());
        if (first.reverses() != null) {
            rows.add(new Row(say("reversal.of"), say("statement.postings"), screen(first.reverses())));
        }
        reversal.ifPresent(id -> rows.add(new Row(say("reversal.done"), say("reversal.see"), screen(id))));
        written(rows, "ledger.postings.hash", first.hash());
        return new Proof("ledger", first.document(), say("trail.book"), screen(first.document()), rows, List.of());
    }

    private static void written(List<Row> rows, String name, String value) {
        if (!value.isEmpty()) {
            rows.add(new Row(say(name), Message.plain(value), ""));
        }
    }

    private static String screen(String document) {
        return "/app/ledger/postings?document=" + document;
    }
}
