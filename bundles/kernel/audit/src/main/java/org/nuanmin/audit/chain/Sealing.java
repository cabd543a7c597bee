package org.nuanmin.audit.chain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuanmin.audit.trail.Entries;
import org.nuanmin.audit.trail.StoredEntry;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.time.Clocks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes entries into one block, in one transaction that no other node's can overtake. */
final class Sealing {
    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

    private final Set<String> refused = new LinkedHashSet<>();
    private final Database database;
    private final Keys keys;
    private final Clocks clocks;
    private final Witness witness;
    private final Entries entries;
    private final Blocks blocks;

    Sealing(Database database, Keys keys, Clocks clocks, Witness witness) {
        this.database = database;
        this.keys = keys;
        this.clocks = clocks;
        this.witness = witness;
        entries = new Entries(database, keys);
        blocks = new Blocks(database);
    }

    /** Synchronized beside the database's lock, so that an export on this node waits without a connection. */
    synchronized void seal(List<String> ids) {
        database.apart(() -> close(ids)).ifPresent(witness::sealed);
    }

    private Optional<Block> close(List<String> ids) {
        Head head = blocks.lockHead();
        witness.compare(head);
        var unsealed = entries.unsealed(ids);
        if (unsealed.size() < ids.size()) {
            missing(ids);
        }
        var found = unsealed.stream().filter(this::genuine).toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var block = Block.close(head, found.stream().map(StoredEntry::entry).toList(), clocks.real(), keys);
        blocks.add(block);
        long seq = block.first();
        for (StoredEntry each : found) {
            entries.seal(each.entry().id(), seq++, block.number());
        }
        return Optional.of(block);
    }

    /** Another node may have sealed them; gone they must not be. */
    private void missing(List<String> ids) {
        for (String id : ids) {
            if (!entries.exists(id)) {
                LOG.error("Audit entry {} was committed and is gone before it was sealed: someone deleted it", id);
            }
        }
    }

    /** A row that the portal did not write, or that someone changed before it was sealed, never enters the chain. */
    private boolean genuine(StoredEntry stored) {
        String id = stored.entry().id();
        boolean genuine = entries.genuine(stored);
        if (!genuine && refused.add(id)) {
            LOG.error("Audit entry {} was put in or changed past the portal; it is not sealed", id);
        }
        return genuine;
    }
}
