package org.nuanmin.verifier;

/** A block whose entries are still coming. */
final class OpenBlock {
    private final BlockData data;
    private final long firstLine;
    private final StringBuilder hashed;
    private long next;

    OpenBlock(BlockData data, long line) throws Wrong {
        this.data = data;
        firstLine = line;
        next = data.first();
        hashed = new StringBuilder(data.head()).append('\n');
        if (data.count() < 1 || data.last() - data.first() + 1 != data.count()) {
            throw new Wrong(line, "wrong.block.count", data.number(), data.count(), data.first(), data.last());
        }
    }

    boolean has(EntryLine entry) {
        return entry.block().number() == data.number();
    }

    void add(EntryLine entry, long line) throws Wrong {
        if (!entry.hash().equals(entry.computed())) {
            throw new Wrong(line, "wrong.entry.hash", entry.seq());
        }
        if (!entry.block().equals(data)) {
            throw new Wrong(line, "wrong.block.differs", data.number());
        }
        if (entry.seq() < data.first() || entry.seq() > data.last()) {
            throw new Wrong(line, "wrong.block.outside", entry.seq(), data.number(), data.first(), data.last());
        }
        if (entry.seq() > next) {
            throw new Wrong(line, "wrong.entry.missing", next, entry.seq() - 1);
        }
        if (entry.seq() < next) {
            throw new Wrong(line, "wrong.entry.order", entry.seq(), next);
        }
        hashed.append(entry.computed()).append('\n');
        next++;
    }

    BlockData close(SigningKey key, long line) throws Wrong {
        if (next <= data.last()) {
            throw new Wrong(line, "wrong.block.cut", data.number(), next, data.last());
        }
        if (!Sm3.of(hashed.toString()).equals(data.hash())) {
            throw new Wrong(line - 1, "wrong.block.hash", data.number(), firstLine);
        }
        if (!key.signed("nuanmin audit block\n" + data.hash(), data.signature())) {
            throw new Wrong(line - 1, "wrong.block.signature", data.number(), firstLine);
        }
        return data;
    }
}
