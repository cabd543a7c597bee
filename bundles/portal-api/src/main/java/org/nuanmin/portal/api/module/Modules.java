package org.nuanmin.portal.api.module;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Module life: departments come, go and change while the others work. The caller checks rights and records. */
@ProviderType
public interface Modules {
    /** Engine, kernel and department bundles that are here or whose archive lies in the modules folder. */
    List<Module> list();

    /** @throws org.nuanmin.portal.api.problem.NotFound for an unknown name */
    Module get(String name);

    void start(String name);

    /** @throws org.nuanmin.portal.api.problem.RuleBroken for engine and kernel bundles */
    void stop(String name);

    /**
     * Puts a new build in place; when it is unresolvable, fails to activate or fails its migration, the old one runs on.
     *
     * @param file an archive's name inside the installation's own modules folder; null for {@code {name}.jar} there
     * @throws org.nuanmin.portal.api.problem.RuleBroken with the reason, the old version running
     */
    Module update(String name, @Nullable String file);

    Module install(String name, @Nullable String file);

    /** Takes a department's bundle away; its tables stay. */
    void remove(String name);
}
