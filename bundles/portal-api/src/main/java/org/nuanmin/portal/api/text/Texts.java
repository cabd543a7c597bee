package org.nuanmin.portal.api.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Format;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;

/**
 * One bundle's words: {@code i18n/{module}_zh_CN.properties} and {@code i18n/{module}_en.properties}, UTF-8.
 * Own loading instead of ResourceBundle, whose cache would hold a removed bundle's class loader.
 */
public final class Texts {
    private static final Format AS_IT_IS = new AsItIs();
    static final Texts PLAIN = new Texts("plain", new Properties(), new Properties());

    private final String module;
    private final Properties chinese;
    private final Properties english;

    private Texts(String module, Properties chinese, Properties english) {
        this.module = module;
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * Reads a bundle's words.
     *
     * @param anchor any class of the bundle
     * @param module the file's first name, such as {@code hr}
     */
    public static Texts of(Class<?> anchor, String module) {
        return new Texts(module, load(anchor, module + "_zh_CN"), load(anchor, module + "_en"));
    }

    private static Properties load(Class<?> anchor, String name) {
        String path = "i18n/" + name + ".properties";
        try (InputStream in = anchor.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new MissingResourceException(
                        "No " + path + " beside " + anchor.getName(), anchor.getName(), path);
            }
            var words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The words for a key; places as in MessageFormat: {@code {0}} (numbers ungrouped), {@code {0,number}} (grouped), and
     * for a count {@code {0,number} {0,choice,0#rows|1#row|1<rows}}, to which the number itself is given, not its words.
     */
    public String get(Locale locale, String key, Object... arguments) {
        if (this == PLAIN) {
            return key;
        }
        String pattern = of(locale).getProperty(key);
        if (pattern == null) {
            throw new MissingResourceException(
                    "No words for " + key + " in " + module + " (" + locale + ")", module, key);
        }
        if (arguments.length == 0) {
            return pattern.replace("''", "'");
        }
        MessageFormat format = new MessageFormat(pattern, locale);
        Format[] places = format.getFormats();
        for (int place = 0; place < places.length; place++) {
            if (places[place] == null) {
                format.setFormat(place, AS_IT_IS);
            }
        }
        return format.format(arguments);
    }

    private Properties of(Locale locale) {
        return locale.getLanguage().equals("en") ? english : chinese;
    }

    /** Whether there are words for this key. */
    public boolean has(String key) {
        return this == PLAIN || chinese.containsKey(key);
    }

    /** The first name of its files, as given to {@link #of}. */
    public String module() {
        return module;
    }

    /** The keys that begin so, in order. */
    public List<String> keys(String prefix) {
        return chinese.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .sorted()
                .toList();
    }

    /** A sentence to be put into words later. */
    public Message message(String key, Object... arguments) {
        return new Message(this, key, List.of(arguments));
    }
}
