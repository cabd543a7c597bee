package org.nuanmin.audit.chain;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.nuanmin.audit.trail.Entries;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.time.Clocks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Walks the chain from its first block to its end; each block in a short transaction of its own, so that writers go on. */
@Component(service = Verification.class)
public final class Verification {
    private final Database database;
    private final Keys keys;
    private final Clocks clocks;
    private final Witness witness;
    private final Entries entries;
    private final Blocks blocks;

    @Activate
    public Verification(
            @Reference Database database, @Reference Keys keys, @Reference Clocks clocks, @Reference Witness witness) {
        this.database = database;
        this.keys = keys;
        this.clocks = clocks;
        this.witness = witness;
        entries = new Entries(database, keys);
        blocks = new Blocks(database);
    }

    /** The chain's end. */
    public Head head() {
        return database.read(blocks::head);
    }

    /** The last block, if there is one. */
    public Optional<Block> last() {
        return database.read(() -> blocks.find(blocks.head().block()));
    }

    /**
     * Checks everything.
     *
     * @param goOn is told how many blocks of how many hold, and says whether to go on
     */
    public Verdict check(BiPredicate<Long, Long> goOn) {
        var begun = clocks.real();
        var remembered = witness.remembered();
        Head end = head();
        database.read(() -> witness.compare(end));
        Head at = Head.START;
        Optional<Message> fault = Optional.empty();
        while (at.block() < end.block() && fault.isEmpty() && goOn.test(at.block(), end.block())) {
            Head before = at;
            var step = database.read(() -> step(before, end));
            fault = step.fault();
            at = step.head();
            if (fault.isEmpty()
                    && at.block() == remembered.block()
                    && !at.hash().equals(remembered.hash())) {
                fault = Optional.of(Fault.WENT_BACK.at(remembered.block()));
            }
        }
        if (fault.isEmpty() && at.block() == end.block()) {
            fault = ending(end, remembered);
            goOn.test(at.block(), end.block());
        }
        return new Verdict(at.block(), at.seq(), at.hash(), begun, clocks.real(), fault.orElse(null));
    }

    private record Step(Head head, Optional<Message> fault) {}

    private Step step(Head before, Head end) {
        long number = before.block() + 1;
        var found = blocks.find(number);
        if (found.isEmpty()) {
            return new Step(before, Optional.of(Fault.BLOCK_MISSING.at(number, end.block())));
        }
        var fault = new BlockCheck(found.get(), entries, keys).fault(before);
        return fault.isPresent()
                ? new Step(before, fault)
                : new Step(found.get().asHead(), fault);
    }

    /** What lies beside or behind the blocks. */
    private Optional<Message> ending(Head end, Head remembered) {
        return database.read(() -> {
            var later = blocks.after(end.block(), 1);
            Head now = blocks.head();
            if (now.block() == end.block() && !later.isEmpty()) {
                return Optional.of(Fault.CUT.at(end.block(), later.get(0)));
            }
            if (end.block() < remembered.block()) {
                return Optional.of(Fault.CUT.at(end.block(), remembered.block()));
            }
            return blocks.find(end.block())
                            .filter(last -> !last.asHead().equals(end))
                            .isPresent()
                    ? Optional.of(Fault.WENT_BACK.at(end.block()))
                    : new Strays(database, entries).fault(now, clocks.real());
        });
    }
}
