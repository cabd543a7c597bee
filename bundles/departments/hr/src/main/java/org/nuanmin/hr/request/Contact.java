package org.nuanmin.hr.request;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.nuanmin.portal.api.problem.Given;

/** How the resident can be reached, as it is stored. */
final class Contact {
    private static final Pattern NUMBER = Pattern.compile("[0-9+()\\s\\p{Pd}]+");

    private Contact() {}

    /** A telephone number in its one form, checked; anything else, such as a name with a number, as it was typed. */
    static String normal(Given given, String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return NUMBER.matcher(plain).matches() ? given.phone("contact", plain.replaceAll("[()]", "")) : typed;
    }
}
