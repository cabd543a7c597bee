package org.nuanmin.operations.rest;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.module.Module;

/** A module as REST shows it. */
public record ModuleJson(
        String name,
        Module.Kind kind,
        String version,
        Module.State state,
        @Nullable Instant changed,
        @Nullable String problem) {
    static ModuleJson of(Module module, Locale language) {
        String problem = module.problem() == null ? null : module.problem().in(language);
        return new ModuleJson(
                module.name(), module.kind(), module.version(), module.state(), module.changed(), problem);
    }
}
