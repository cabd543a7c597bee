package org.nuanmin.testkit;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AuditActionsTest {
    @Test
    void an_action_that_its_module_has_no_words_for_fails_the_test_that_records_it() {
        AuditActions.mustHaveWords("post.letter.written");
        String said = assertThrows(AssertionError.class, () -> AuditActions.mustHaveWords("post.letter.burnt"))
                .getMessage();
        assertTrue(said.contains("audit.post.letter.burnt"), said);
    }

    @Test
    void an_action_of_a_module_that_is_not_here_is_its_own_test_s_business() {
        AuditActions.mustHaveWords("elsewhere.thing.done");
    }
}
