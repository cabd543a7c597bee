package org.nuanmin.testkit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** Whoever records an action says what it is called: an auditor must never read a key. */
final class AuditActions {
    private AuditActions() {}

    /** Fails when the action's own module is on the class path and lacks its words in one of the languages. */
    static void mustHaveWords(String action) {
        String module = action.substring(0, Math.max(0, action.indexOf('.')));
        for (String language : List.of("zh_CN", "en")) {
            String path = "i18n/" + module + "_" + language + ".properties";
            Properties words = read(path);
            if (!words.isEmpty() && !words.containsKey("audit." + action)) {
                throw new AssertionError("The audit action " + action + " has no words: add audit." + action + " to "
                        + path + ", or the auditor reads \"another action\".");
            }
        }
    }

    private static Properties read(String path) {
        var words = new Properties();
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (in != null) {
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
