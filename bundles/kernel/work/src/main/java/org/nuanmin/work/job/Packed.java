package org.nuanmin.work.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists and maps of short texts in one column; the separators are characters that no text here may hold. */
final class Packed {
    private static final String BETWEEN = "\u001F";

    private Packed() {}

    static String of(List<String> texts) {
        return texts.isEmpty() ? "" : String.join(BETWEEN, texts) + BETWEEN;
    }

    static List<String> list(String packed) {
        List<String> texts = new ArrayList<>(List.of(packed.split(BETWEEN, -1)));
        texts.remove(texts.size() - 1);
        return texts;
    }

    static String of(Map<String, String> texts) {
        List<String> flat = new ArrayList<>();
        new java.util.TreeMap<>(texts).forEach((key, value) -> {
            flat.add(key.replace(BETWEEN, " "));
            flat.add(value.replace(BETWEEN, " "));
        });
        return of(flat);
    }

    static Map<String, String> map(String packed) {
        Map<String, String> texts = new LinkedHashMap<>();
        var flat = list(packed).iterator();
        while (flat.hasNext()) {
            texts.put(flat.next(), flat.next());
        }
        return texts;
    }
}
