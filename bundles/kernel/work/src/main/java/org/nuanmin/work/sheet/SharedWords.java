package org.nuanmin.work.sheet;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import org.nuanmin.work.WorkTexts;

/** The workbook's table of words, in one block of bytes: a large workbook's heap is its words and nothing around them. */
final class SharedWords {
    private static final int MOST_BYTES = 64 << 20;

    private byte[] bytes = new byte[1 << 12];
    private int[] ends = new int[1 << 8];
    private int count;
    private int used;

    static SharedWords read(InputStream part) throws XMLStreamException {
        var words = new SharedWords();
        var xml = new Xml(part);
        while (xml.next()) {
            if (xml.starts("si")) {
                words.add(RichText.read(xml, "si"));
            }
        }
        return words;
    }

    private void add(String words) {
        byte[] more = words.getBytes(StandardCharsets.UTF_8);
        if (used + more.length > MOST_BYTES) {
            throw WorkTexts.refuse("file.too-many-words");
        }
        if (used + more.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(used + more.length, bytes.length * 2));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        System.arraycopy(more, 0, bytes, used, more.length);
        used += more.length;
        ends[count++] = used;
    }

    String get(int index) {
        if (index < 0 || index >= count) {
            throw WorkTexts.refuse("file.damaged");
        }
        int from = index == 0 ? 0 : ends[index - 1];
        return new String(bytes, from, ends[index] - from, StandardCharsets.UTF_8);
    }
}
