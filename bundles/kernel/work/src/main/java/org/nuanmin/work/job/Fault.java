package org.nuanmin.work.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nuanmin.portal.api.text.Languages;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.work.RowError;

/**
 * A row that was not taken, with all its cells, so that it can be mended.
 *
 * @param value as typed, masked when personal
 */
record Fault(long row, String column, String value, String code, String zh, String en, List<String> cells) {
    static Fault of(long row, String column, String value, String code, Message why, List<String> cells) {
        return new Fault(row, column, value, code, why.in(Languages.CHINESE), why.in(Languages.ENGLISH), cells);
    }

    String why(Locale language) {
        return language.getLanguage().equals("en") ? en : zh;
    }

    RowError asError(Locale language) {
        return new RowError(row, column, value, code, why(language));
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(row);
            for (String each : List.of(column, value, code, zh, en)) {
                write(out, each);
            }
            out.writeInt(cells.size());
            for (String cell : cells) {
                write(out, cell);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Fault of(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            long row = in.readLong();
            String[] texts = {read(in), read(in), read(in), read(in), read(in)};
            List<String> cells = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                cells.add(read(in));
            }
            return new Fault(row, texts[0], texts[1], texts[2], texts[3], texts[4], cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String read(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), java.nio.charset.StandardCharsets.UTF_8);
    }
}
