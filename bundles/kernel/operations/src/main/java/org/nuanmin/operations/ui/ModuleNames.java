package org.nuanmin.operations.ui;

import org.nuanmin.operations.module.Offers;
import org.nuanmin.ui.kit.Words;

/** A module's name in words; one that was never running since the start is called by its technical name. */
final class ModuleNames {
    private ModuleNames() {}

    static String of(String module, Offers offers) {
        return offers.name(module)
                .map(Words::say)
                .orElseGet(() -> ModulesView.words("module." + (known(module) ? module : "other")));
    }

    private static boolean known(String module) {
        return switch (module) {
            case "persistence", "keys", "http", "rest", "lifecycle", "ui-shell" -> true;
            default -> false;
        };
    }
}
