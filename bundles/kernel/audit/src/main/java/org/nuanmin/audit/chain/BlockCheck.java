package org.nuanmin.audit.chain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nuanmin.audit.trail.Entries;
import org.nuanmin.audit.trail.StoredEntry;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.text.Message;

/** Whether one block holds; if not, what exactly is wrong with it. */
final class BlockCheck {
    private final Block block;
    private final Entries entries;
    private final Keys keys;

    BlockCheck(Block block, Entries entries, Keys keys) {
        this.block = block;
        this.entries = entries;
        this.keys = keys;
    }

    Optional<Message> fault(Head before) {
        if (!block.previous().equals(before.hash())) {
            return Optional.of(Fault.PREVIOUS.at(block.number(), before.block()));
        }
        if (!block.signedBy(keys)) {
            return Optional.of(Fault.SIGNATURE.at(block.number()));
        }
        var stored = entries.of(block.number());
        var inner = entryFault(stored, before.seq() + 1);
        if (inner.isPresent()) {
            return inner;
        }
        boolean fits = block.first() == before.seq() + 1
                && block.last() == before.seq() + stored.size()
                && block.count() == stored.size()
                && block.computed(stored.stream().map(StoredEntry::entry).toList(), keys)
                        .equals(block.hash());
        return fits
                ? Optional.empty()
                : Optional.of(Fault.BLOCK_CHANGED.at(block.number(), block.first(), block.last()));
    }

    /** Each entry's own check value tells which one was changed. */
    private Optional<Message> entryFault(List<StoredEntry> stored, long first) {
        long seq = first;
        for (StoredEntry each : stored) {
            long numbered = Objects.requireNonNullElse(each.seq(), 0L);
            if (numbered > seq) {
                return Optional.of(Fault.ENTRY_MISSING.at(seq, block.number()));
            }
            if (numbered < seq) {
                return Optional.of(Fault.ENTRY_EXTRA.at(numbered, block.number()));
            }
            if (!entries.genuine(each)) {
                return Optional.of(Fault.ENTRY_CHANGED.at(seq, block.number()));
            }
            seq++;
        }
        return seq <= block.last() ? Optional.of(Fault.ENTRY_MISSING.at(seq, block.number())) : Optional.empty();
    }
}
