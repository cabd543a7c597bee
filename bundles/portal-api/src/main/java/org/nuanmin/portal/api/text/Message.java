package org.nuanmin.portal.api.text;

import java.util.List;
import java.util.Locale;

/**
 * A sentence by its key; it becomes words where a reader's language is known.
 *
 * @param texts the bundle's words
 * @param key the sentence's key there
 * @param arguments what stands in its places; a Message among them is put into the same language
 */
public record Message(Texts texts, String key, List<Object> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    /** The sentence in a language; never the bare key: an unknown key is a defect and throws. */
    public String in(Locale locale) {
        Object[] filled = arguments.stream()
                .map(argument -> argument instanceof Message inner ? inner.in(locale) : argument)
                .toArray();
        return texts.get(locale, key, filled);
    }

    /** Words that are data (a unit's name, a title from a definition), the same in every language. */
    public static Message plain(String words) {
        return new Message(Texts.PLAIN, words, List.of());
    }
}
