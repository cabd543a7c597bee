package org.nuanmin.work;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.listing.ColumnType;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listing;
import org.nuanmin.portal.api.persistence.Row;
import org.nuanmin.portal.api.text.Texts;
import org.nuanmin.portal.api.work.Exports;
import org.nuanmin.testkit.Given;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

/** What an export of 200,000 rows holds in memory, run by {@code bench/export}: no rule, so no build runs it. */
@PortalTest
class ExportBench {
    private static final int MOST = 200_000;

    private static final Listing<Line> LINES = Listing.of("letters", Texts.of(ExportBench.class, "letters"), Line::of)
            .permission(WorkPermissions.JOBS)
            .select("l.id, l.words, l.fen, l.state, l.unit")
            .from("work_bench_line l")
            .key("l.id")
            .scope("l.unit")
            .column("words", ColumnType.TEXT, "l.words", Line::words, 1)
            .column("fen", ColumnType.MONEY, "l.fen", Line::fen, 1)
            .column("state", ColumnType.STATE, "l.state", Line::state, 1)
            .choice("state", "l.state", "DONE", "FAILED")
            .sortedBy("words")
            .build();

    private final Portal portal;

    ExportBench(Portal portal) {
        this.portal = portal;
    }

    private record Line(String words, long fen, String state) {
        static Line of(Row row) {
            return new Line(row.required("words"), row.number("fen"), row.required("state"));
        }
    }

    /** One row in ten has the state FAILED. */
    @Given
    static void rows(Portal portal) {
        var database = portal.database("work");
        database.write(() -> database.update(
                "CREATE TABLE work_bench_line (id VARCHAR(12) NOT NULL PRIMARY KEY, words VARCHAR(80) NOT NULL,"
                        + " fen BIGINT NOT NULL, state VARCHAR(10) NOT NULL, unit VARCHAR(60) NOT NULL)"));
        database.write(() -> database.update("CREATE INDEX work_bench_words ON work_bench_line (words, id)"));
        database.write(() -> database.update("CREATE INDEX work_bench_unit ON work_bench_line (unit, state)"));
        for (int from = 0; from < MOST; from += 2000) {
            int first = from;
            database.write(() -> {
                for (int i = first; i < first + 2000; i++) {
                    database.update(
                            "INSERT INTO work_bench_line VALUES (?, ?, ?, ?, ?)",
                            "%08d".formatted(i),
                            "%08d 陈小满 文艺路 水管漏水，请求帮助".formatted(i * 7919L % MOST),
                            (long) i,
                            i % 10 == 0 ? "FAILED" : "DONE",
                            "wenyilu");
                }
            });
        }
    }

    /** Counts what comes, and now and then what is alive. */
    private static final class Scale extends OutputStream {
        private static final int EVERY = 64 << 10;
        private long bytes;
        private long weighed;
        private long heaviest;

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] buffer, int offset, int length) {
            bytes += length;
            if (bytes - weighed > EVERY) {
                weighed = bytes;
                heaviest = Math.max(heaviest, alive());
            }
        }
    }

    private static long alive() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void two_hundred_thousand_rows_hold_no_more_than_twenty_thousand() throws Exception {
        export(ListQuery.FIRST.with("state", "FAILED"));
        String few = export(ListQuery.FIRST.with("state", "FAILED"));
        String all = export(ListQuery.FIRST);
        say("20000 rows: " + few);
        say("200000 rows: " + all);
    }

    private String export(ListQuery query) {
        var scale = new Scale();
        long before = alive();
        long from = System.nanoTime();
        portal.asPortal(() -> {
            portal.service(Exports.class).xlsx(LINES, query, Locale.CHINESE, scale);
            return scale;
        });
        double seconds = (System.nanoTime() - from) / 1e9;
        return String.format(
                Locale.ROOT,
                "%.1f s, %.1f MB file, at most %.1f MB alive beyond what was before",
                seconds,
                scale.bytes / 1048576.0,
                Math.max(0, scale.heaviest - before) / 1048576.0);
    }

    private static void say(String words) throws IOException {
        Files.writeString(
                Path.of("target", "bench-export.txt"),
                words + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
