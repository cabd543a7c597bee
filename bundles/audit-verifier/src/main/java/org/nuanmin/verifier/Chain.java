package org.nuanmin.verifier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The blocks as they come: each must follow the one before, be complete, make its hash and be signed. */
final class Chain {
    private static final String BEGINNING = "0".repeat(64);

    private final SigningKey key;
    private final Optional<String> wanted;
    private @Nullable OpenBlock open;
    private @Nullable BlockData closed;
    private long firstBlock;
    private long entries;
    private long wantedBlock = -1;

    Chain(SigningKey key, Optional<String> wanted) {
        this.key = key;
        this.wanted = wanted;
    }

    void entry(EntryLine entry, long line) throws Wrong {
        OpenBlock block = open;
        if (block == null || !block.has(entry)) {
            block = begin(entry, line);
        }
        block.add(entry, line);
        entries++;
    }

    private OpenBlock begin(EntryLine entry, long line) throws Wrong {
        close(line);
        BlockData next = entry.block();
        BlockData before = closed;
        if (before == null) {
            beginning(next, line);
        } else if (next.number() != before.number() + 1) {
            throw new Wrong(line, "wrong.block.number", next.number(), before.number() + 1);
        } else if (!next.previous().equals(before.hash())) {
            throw new Wrong(line, "wrong.block.previous", next.number(), before.number());
        } else if (next.first() != before.last() + 1) {
            throw new Wrong(line, "wrong.block.first", next.number(), next.first(), before.last() + 1);
        }
        var begun = new OpenBlock(next, line);
        open = begun;
        return begun;
    }

    /** An export may begin in the middle of the chain, but what calls itself the first block must be the first. */
    private void beginning(BlockData first, long line) throws Wrong {
        firstBlock = first.number();
        seen(first.number() - 1, first.previous());
        if (first.number() < 1) {
            throw new Wrong(line, "wrong.block.number", first.number(), 1);
        }
        if (first.number() == 1 && !first.previous().equals(BEGINNING)) {
            throw new Wrong(line, "wrong.block.previous", 1, 0);
        }
        if (first.number() == 1 && first.first() != 1) {
            throw new Wrong(line, "wrong.block.first", 1, first.first(), 1);
        }
    }

    private void close(long line) throws Wrong {
        OpenBlock block = open;
        if (block != null) {
            BlockData data = block.close(key, line);
            closed = data;
            seen(data.number(), data.hash());
            open = null;
        }
    }

    private void seen(long number, String hash) {
        if (wanted.isPresent() && wanted.get().equals(hash)) {
            wantedBlock = number;
        }
    }

    void end(Trailer trailer, long line) throws Wrong {
        close(line);
        if (trailer.count() != entries) {
            throw new Wrong(line, "wrong.trailer.count", trailer.count(), entries);
        }
        if (trailer.firstBlock() != firstBlock || trailer.lastBlock() != lastBlock()) {
            throw new Wrong(
                    line, "wrong.trailer.blocks", trailer.firstBlock(), trailer.lastBlock(), firstBlock, lastBlock());
        }
        if (!trailer.head().equals(head())) {
            throw new Wrong(line, "wrong.trailer.head", trailer.head(), lastBlock());
        }
    }

    Report report(long line, boolean keyGiven) throws Wrong {
        if (wanted.isPresent() && wantedBlock < 0) {
            throw new Wrong(line, "wrong.head", firstBlock, lastBlock());
        }
        return new Report(entries, firstBlock, lastBlock(), head(), wantedBlock, keyGiven, key.fingerprint());
    }

    private long lastBlock() {
        BlockData last = closed;
        return last == null ? 0 : last.number();
    }

    private String head() {
        BlockData last = closed;
        return last == null ? BEGINNING : last.hash();
    }
}
