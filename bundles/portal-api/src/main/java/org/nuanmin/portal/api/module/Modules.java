package org.nuanmin.portal.api.module;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Module life: departments come, go and change while the others work. The caller checks rights and records.
 * Engine and kernel bundles can be updated, not stopped or removed.
 */
@ProviderType
public interface Modules {
    /** Bundles that are installed, and departments whose archive lies in the modules folder. */
    List<Module> list();

    /** @throws org.nuanmin.portal.api.problem.NotFound for an unknown name */
    Module get(String name);

    /** Starts a stopped department. */
    Module start(String name);

    /** @throws org.nuanmin.portal.api.problem.RuleBroken for engine and kernel bundles */
    Module stop(String name);

    /**
     * Puts a new build in place; when it is unresolvable, fails to activate or fails its migration, the old one runs on.
     *
     * @param file an archive's name inside the installation's own modules folder; null for {@code {name}.jar} there
     * @throws org.nuanmin.portal.api.problem.RuleBroken with the reason, the old version running
     */
    Module update(String name, @Nullable String file);

    /**
     * The same in the background, for bundles that the caller itself needs; {@link #get} tells how it went, and each
     * {@link UpdateListener} is told.
     *
     * @return the module in state CHANGING
     */
    Module updateLater(BackgroundUpdate update, @Nullable String file);

    /** Installs and starts a department's archive; when that fails nothing stays. */
    Module install(String name, @Nullable String file);

    /** Takes a department's bundle away; its tables stay. */
    Module remove(String name);
}
