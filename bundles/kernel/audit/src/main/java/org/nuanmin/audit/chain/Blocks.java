package org.nuanmin.audit.chain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Row;

/** The tables of blocks and of the chain's end; each call runs within a transaction of the caller. */
final class Blocks {
    private static final String COLUMNS =
            "b.block_no, b.previous, b.first_seq, b.last_seq, b.entries, b.sealed, b.hash, b.signature";

    private final Database database;

    Blocks(Database database) {
        this.database = database;
    }

    /** Only one may seal at a time, of all nodes: the others wait here until it has committed. */
    Head lockHead() {
        if (database.update("UPDATE audit_head SET turn = turn + 1 WHERE id = 1") != 1) {
            throw new IllegalStateException("The audit's table audit_head has lost its row: restore it from a backup");
        }
        return head();
    }

    Head head() {
        return database
                .rows(
                        "SELECT h.block_no, h.hash, h.seq FROM audit_head h WHERE h.id = 1",
                        row -> new Head(row.number("block_no"), row.required("hash"), row.number("seq")))
                .stream()
                .findFirst()
                .orElse(Head.START);
    }

    void add(Block block) {
        database.update(
                "INSERT INTO audit_block (block_no, previous, hash, signature, first_seq, last_seq, entries, sealed) "
                        + "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                block.number(),
                block.previous(),
                block.hash(),
                block.signature(),
                block.first(),
                block.last(),
                block.count(),
                block.sealed());
        database.update(
                "UPDATE audit_head SET block_no = ?, hash = ?, seq = ? WHERE id = 1",
                block.number(),
                block.hash(),
                block.last());
    }

    Optional<Block> find(long number) {
        return database
                .rows("SELECT " + COLUMNS + " FROM audit_block b WHERE b.block_no = ?", Blocks::block, number)
                .stream()
                .findFirst();
    }

    /** The numbers of all blocks that are there, from one on. */
    List<Long> after(long number, int limit) {
        return database.rows(
                "SELECT b.block_no FROM audit_block b WHERE b.block_no > ? ORDER BY b.block_no FETCH FIRST " + limit
                        + " ROWS ONLY",
                row -> row.number("block_no"),
                number);
    }

    private static Block block(Row row) {
        return new Block(
                row.number("block_no"),
                row.required("previous"),
                row.number("first_seq"),
                row.number("last_seq"),
                row.number("entries"),
                Objects.requireNonNullElse(row.instant("sealed"), Instant.EPOCH),
                row.required("hash"),
                row.required("signature"));
    }
}
