package org.nuanmin.registry.person;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.problem.Given;

/**
 * A name as it was typed and in its one form: the dot between the parts of a name is ·, whichever the keyboard had.
 *
 * @param typed what people read on screens and prints where the document's own writing matters
 */
record PersonName(String typed, String normal) {
    private static final int LONGEST = 60;
    private static final Pattern DOTS = Pattern.compile("[\\s\\p{Z}]*[·•‧∙⋅・･．.][\\s\\p{Z}]*");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern BETWEEN_HAN = Pattern.compile("(?<=\\p{IsHan})[\\s\\p{Z}]+(?=\\p{IsHan})");

    static PersonName of(Given given, @Nullable String typed) {
        String kept = given.needed("name", typed, LONGEST);
        return new PersonName(kept, normal(kept));
    }

    static String normal(String typed) {
        String dotted = HAN.matcher(typed).find() ? DOTS.matcher(typed).replaceAll("·") : typed;
        String close = BETWEEN_HAN.matcher(dotted).replaceAll("");
        return Normalizer.normalize(BLANKS.matcher(close).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }
}
