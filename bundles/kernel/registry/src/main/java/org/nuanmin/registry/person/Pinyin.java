package org.nuanmin.registry.person;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a name is typed on a keyboard without Chinese: 单小满 is shanxiaoman, by CLDR's readings for names.
 *
 * @param full all syllables in one
 * @param initials the first letter of each
 */
record Pinyin(String full, String initials) {
    /** Safe for several threads at once. */
    private static final Transliterator LETTERS =
            Transliterator.getInstance("Han-Latin/Names; Any-Latin; Latin-ASCII; Lower");

    /** Some 0.3 ms each, which a roster of 30,000 would feel; names are made of few characters. */
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST = 20_000;
    /** A family name has one character or two, and is read otherwise than the same character elsewhere. */
    private static final int FAMILY = 2;

    static Pinyin of(String name) {
        int family = name.offsetByCodePoints(0, Math.min(FAMILY, name.codePointCount(0, name.length())));
        var parts = Stream.concat(
                Stream.of(name.substring(0, family)),
                name.substring(family).codePoints().mapToObj(Character::toString));
        String letters = name.codePoints().anyMatch(Character::isIdeographic)
                ? parts.map(Pinyin::letters).collect(Collectors.joining(" "))
                : LETTERS.transliterate(name);
        var syllables = Stream.of(letters.split("[^a-z0-9]+"))
                .filter(part -> !part.isEmpty())
                .toList();
        return new Pinyin(
                String.join("", syllables),
                syllables.stream().map(part -> part.substring(0, 1)).collect(Collectors.joining()));
    }

    private static String letters(String part) {
        if (KNOWN.size() > MOST) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(part, LETTERS::transliterate);
    }
}
