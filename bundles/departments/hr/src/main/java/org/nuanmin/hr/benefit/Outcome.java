package org.nuanmin.hr.benefit;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.problem.Given;

/** How an objection ends. */
enum Outcome {
    /** 异议成立. */
    UPHELD,
    /** 异议不成立. */
    DISMISSED;

    private static final int LONGEST = 20;

    /** @param given told of what is neither */
    static Outcome of(Given given, @Nullable String typed) {
        String wanted = given.needed("outcome", typed, LONGEST);
        for (Outcome each : values()) {
            if (each.word().equals(wanted)) {
                return each;
            }
        }
        if (!wanted.isEmpty()) {
            given.refuse("outcome", "application.no-outcome", wanted);
        }
        return DISMISSED;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the audit knows it. */
    String action() {
        return "hr.application.objection-" + word();
    }
}
