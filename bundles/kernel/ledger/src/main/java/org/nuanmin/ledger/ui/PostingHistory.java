package org.nuanmin.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuanmin.ledger.book.PostingRow;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.History;
import org.nuanmin.ui.kit.Parts;

/** Postings one after the other, each with the way to its document. */
final class PostingHistory {
    private PostingHistory() {}

    /** Of postings that the reader has read from the list. */
    static History of(List<PostingRow> postings) {
        return of(postings, posting -> true);
    }

    /** @param opens whether the reader may see a posting's document */
    static History of(List<PostingRow> postings, Predicate<PostingRow> opens) {
        var history = new History();
        for (PostingRow posting : postings) {
            String who = Stream.of(posting.by(), posting.reference(), posting.reason())
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(" · "));
            history.past(Formats.time(posting.bookedAt()), what(posting, opens.test(posting)), who);
        }
        return history;
    }

    private static Component what(PostingRow posting, boolean opens) {
        String words = Say.of("ledger.postings.documentKind." + posting.documentKind()) + " " + posting.amountWords();
        return opens ? Parts.link("/app/ledger/postings?document=" + posting.document(), words) : new Span(words);
    }
}
