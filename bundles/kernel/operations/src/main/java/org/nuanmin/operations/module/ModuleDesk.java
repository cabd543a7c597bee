package org.nuanmin.operations.module;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nuanmin.operations.OperationsDepartment;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.module.BackgroundUpdate;
import org.nuanmin.portal.api.module.Module;
import org.nuanmin.portal.api.module.Modules;
import org.nuanmin.portal.api.module.UpdateListener;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.request.Request;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The use cases of module life. Two entries tell of a change: that it was asked for, before anything is touched, and how
 * it ended. One without the other is a change that was broken off.
 */
@Component(service = {ModuleDesk.class, UpdateListener.class})
public class ModuleDesk implements UpdateListener {
    /** What this call itself runs on: changed in the background. */
    private static final Set<Module.Kind> BASE = Set.of(Module.Kind.ENGINE, Module.Kind.KERNEL);

    private static final Map<String, String> DONE = Map.of(
            "start", "started", "stop", "stopped", "install", "installed", "remove", "removed", "update", "updated");

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
        return recorded("start", name, () -> modules.start(name));
    }

    public Module stop(String name) {
        return recorded("stop", name, () -> modules.stop(name));
    }

    public Module install(String name, @Nullable String file) {
        return recorded("install", name, () -> modules.install(name, file));
    }

    public Module remove(String name) {
        return recorded("remove", name, () -> modules.remove(name));
    }

    /** A department at once; a part of the base in the background, because this very call runs on it. */
    public Module update(String name, @Nullable String file) {
        allow();
        if (!BASE.contains(modules.get(name).kind())) {
            return recorded("update", name, () -> modules.update(name, file));
        }
        requested("update", name);
        try {
            Request request = Request.current().orElseGet(() -> new Request(Ids.next(), "", "portal"));
            return modules.updateLater(new BackgroundUpdate(name, identity.user(), request), file);
        } catch (RuntimeException e) {
            ended("update", name, false);
            throw e;
        }
    }

    @Override
    public void ended(BackgroundUpdate update, boolean alive) {
        update.request()
                .within(() -> identity.as(update.by(), () -> {
                    ended("update", update.module(), alive);
                    return Boolean.TRUE;
                }));
    }

    private void allow() {
        identity.require(OperationsDepartment.MODULES);
    }

    private Module recorded(String change, String name, Supplier<Module> work) {
        allow();
        modules.get(name);
        requested(change, name);
        boolean done = false;
        try {
            Module after = work.get();
            done = true;
            return after;
        } finally {
            ended(change, name, done);
        }
    }

    private void requested(String change, String name) {
        database.write(() -> audit.record("operations.module." + change + "-requested", name));
    }

    private void ended(String change, String name, boolean done) {
        AuditTrail.Result result = done ? AuditTrail.Result.DONE : AuditTrail.Result.FAILED;
        audit.note("operations.module." + DONE.get(change), name, result, Map.of());
    }
}
