package org.nuanmin.ui.shell.session;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.module.Condition;
import org.nuanmin.portal.api.module.Condition.Severity;
import org.nuanmin.portal.api.text.Message;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ConditionsTest {
    private static final Condition FULL =
            Condition.forAll("persistence.read-only", Severity.DANGER, Message.plain("full"));
    private static final Condition NIGHT = Condition.forAll("demo.night", Severity.NOTICE, Message.plain("tonight"));
    private static final Condition OLD =
            Condition.forHolders("audit.read", "audit.old", Severity.WARNING, Message.plain("old"));

    private final Conditions conditions = new Conditions(new Kernel());

    @AfterEach
    void stop() {
        conditions.stop();
    }

    @Test
    void the_most_severe_stands_first() {
        conditions.addSource(() -> List.of(NIGHT));
        conditions.addSource(() -> List.of(FULL));
        conditions.look();
        assertEquals(List.of(FULL, NIGHT), conditions.forReader());
    }

    @Test
    void who_is_not_signed_in_sees_only_what_is_for_everyone() {
        conditions.addSource(() -> List.of(OLD, FULL));
        conditions.look();
        assertEquals(List.of(FULL), conditions.forReader());
    }

    @Test
    void a_source_that_fails_hides_nothing_of_the_others() {
        conditions.addSource(() -> {
            throw new IllegalStateException("no answer");
        });
        conditions.addSource(() -> List.of(FULL));
        conditions.look();
        assertEquals(List.of(FULL), conditions.forReader());
    }

    @Test
    void screens_are_told_when_something_changed_and_only_then() {
        List<Condition> now = new ArrayList<>();
        conditions.addSource(() -> List.copyOf(now));
        conditions.look();
        List<String> told = new ArrayList<>();
        conditions.listen(() -> told.add("changed"));
        conditions.look();
        now.add(FULL);
        conditions.look();
        conditions.look();
        now.clear();
        conditions.look();
        assertEquals(List.of("changed", "changed"), told);
    }
}
