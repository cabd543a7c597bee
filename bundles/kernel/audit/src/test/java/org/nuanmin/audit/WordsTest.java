package org.nuanmin.audit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.department.Permission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Both languages are whole. */
class WordsTest {
    @Test
    void chinese_and_english_have_the_same_keys_and_no_empty_word() throws IOException {
        Properties chinese = read("zh_CN");
        Properties english = read("en");
        assertEquals(chinese.keySet(), english.keySet());
        chinese.forEach((key, words) -> assertTrue(!words.toString().isBlank(), key::toString));
        english.forEach((key, words) -> assertTrue(words.toString().chars().allMatch(c -> c < 0x2E80), key::toString));
    }

    @Test
    void every_permission_has_words() {
        var department = new AuditDepartment();
        for (Permission permission : department.permissions()) {
            assertTrue(department.texts().has("permission." + permission.id()), permission::id);
        }
    }

    private static Properties read(String language) throws IOException {
        try (var in = WordsTest.class.getResourceAsStream("/i18n/audit_" + language + ".properties")) {
            var words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        }
    }
}
