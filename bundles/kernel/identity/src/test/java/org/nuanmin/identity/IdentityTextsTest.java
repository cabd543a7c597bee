package org.nuanmin.identity;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class IdentityTextsTest {
    private static Properties words(String language) throws IOException {
        var words = new Properties();
        try (var in = IdentityTexts.class.getResourceAsStream("/i18n/identity_" + language + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }

    @Test
    void both_languages_have_the_same_words() throws IOException {
        assertEquals(
                new TreeSet<>(words("zh_CN").stringPropertyNames()),
                new TreeSet<>(words("en").stringPropertyNames()));
    }

    @Test
    void every_permission_and_role_has_words() {
        IdentityPermissions.ALL.forEach(
                permission -> assertTrue(IdentityTexts.TEXTS.has("permission." + permission.id())));
        IdentityPermissions.ALL.stream()
                .flatMap(permission -> permission.roles().stream())
                .forEach(role -> assertTrue(IdentityTexts.TEXTS.has("role." + role)));
    }
}
