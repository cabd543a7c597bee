package org.nuanmin.audit.chain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.nuanmin.audit.trail.Entries;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.text.Message;

/** Rows that claim to be in a block which there is not, or that were put in past the portal and so are never sealed. */
final class Strays {
    private static final Duration LONG_SEALED = Duration.ofSeconds(10);

    private final Database database;
    private final Entries entries;

    Strays(Database database, Entries entries) {
        this.database = database;
        this.entries = entries;
    }

    Optional<Message> fault(Head head, Instant now) {
        if (entries.sealed() > head.seq()) {
            return Optional.of(beyond(head));
        }
        long place = 0;
        while (true) {
            var waiting = entries.waiting(now.minus(LONG_SEALED), place);
            if (waiting.isEmpty()) {
                return Optional.empty();
            }
            var ids = waiting.stream().map(Entries.Waiting::id).toList();
            var foreign = entries.unsealed(ids).stream()
                    .filter(each -> !entries.genuine(each))
                    .findFirst();
            if (foreign.isPresent()) {
                return Optional.of(Fault.FOREIGN.at(foreign.get().entry().id()));
            }
            place = waiting.get(waiting.size() - 1).drawn();
        }
    }

    private Message beyond(Head head) {
        String id = database
                .rows(
                        "SELECT e.id FROM audit_entry e WHERE e.block_no > ? OR e.block_no < 1 ORDER BY e.drawn "
                                + "FETCH FIRST 1 ROWS ONLY",
                        row -> row.required("id"),
                        head.block())
                .stream()
                .findFirst()
                .orElse("?");
        return Fault.STRAY.at(id);
    }
}
