package org.nuanmin.operations.module;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nuanmin.operations.OperationsDepartment;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.module.Module;
import org.nuanmin.portal.api.module.Modules;
import org.nuanmin.portal.api.persistence.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The use cases of module life. An entry is written before the change, since the change may touch the audit itself. */
@Component(service = ModuleDesk.class)
public class ModuleDesk {
    /** What this call itself runs on: changed in the background. */
    private static final Set<Module.Kind> BASE = Set.of(Module.Kind.ENGINE, Module.Kind.KERNEL);

    private final Identity identity;
    private final Modules modules;
    private final AuditTrail audit;
    private final Database database;

    @Activate
    public ModuleDesk(
            @Reference Identity identity,
            @Reference Modules modules,
            @Reference AuditTrail audit,
            @Reference Database database) {
        this.identity = identity;
        this.modules = modules;
        this.audit = audit;
        this.database = database;
    }

    public List<Module> list() {
        allow();
        return modules.list();
    }

    public Module get(String name) {
        allow();
        return modules.get(name);
    }

    public Module start(String name) {
        return recorded("started", name, () -> modules.start(name));
    }

    public Module stop(String name) {
        return recorded("stopped", name, () -> modules.stop(name));
    }

    public Module install(String name, @Nullable String file) {
        return recorded("installed", name, () -> modules.install(name, file));
    }

    public Module remove(String name) {
        return recorded("removed", name, () -> modules.remove(name));
    }

    /** A department at once; a part of the base in the background, because this very call runs on it. */
    public Module update(String name, @Nullable String file) {
        return recorded(
                "updated",
                name,
                () -> BASE.contains(modules.get(name).kind())
                        ? modules.updateLater(name, file)
                        : modules.update(name, file));
    }

    private void allow() {
        identity.require(OperationsDepartment.MODULES);
    }

    private Module recorded(String done, String name, Supplier<Module> work) {
        allow();
        modules.get(name);
        database.write(() -> audit.record("operations.module." + done, name));
        try {
            return work.get();
        } catch (RuntimeException e) {
            audit.note("operations.module." + done, name, AuditTrail.Result.FAILED, Map.of());
            throw e;
        }
    }
}
