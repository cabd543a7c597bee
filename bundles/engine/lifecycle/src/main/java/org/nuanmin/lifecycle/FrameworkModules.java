package org.nuanmin.lifecycle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.module.BackgroundUpdate;
import org.nuanmin.portal.api.module.Module;
import org.nuanmin.portal.api.module.Modules;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One change at a time, under a lock; a new version is tried beside the old one first, and taken back when it does not live. */
@Component(configurationPid = "org.nuanmin.lifecycle")
public final class FrameworkModules implements Modules {
    private static final Logger LOG = LoggerFactory.getLogger(FrameworkModules.class);

    private final BundleContext bundles;
    private final Activation activation;
    private final Archives archives;
    private final int patience;
    private final ExecutorService background =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "nuanmin-module-life"));
    private final InstalledModules installed;
    private final Listeners listeners;

    @Activate
    public FrameworkModules(BundleContext bundles, @Reference Activation activation, LifecycleSettings settings) {
        // the framework's own context: this bundle's would end while it updates itself
        this.bundles = bundles.getBundle(0).getBundleContext();
        this.listeners = new Listeners(this.bundles);
        this.activation = activation;
        Path home = Path.of(System.getProperty("karaf.home", "."));
        this.archives =
                new Archives(home.resolve(settings.modules()), new Publishers(home.resolve(settings.publishers())));
        this.installed = new InstalledModules(this.bundles, activation, archives);
        this.patience = settings.patience();
    }

    @Deactivate
    void stop() {
        background.shutdown();
    }

    @Override
    public List<Module> list() {
        return installed.list();
    }

    @Override
    public Module get(String name) {
        return installed.get(name);
    }

    private Bundle department(String name) {
        Bundle bundle = installed.running(name);
        if (InstalledModules.kind(bundle).orElseThrow() != Module.Kind.DEPARTMENT) {
            throw RuleBroken.of(Words.say("module.fixed", name));
        }
        return bundle;
    }

    @Override
    public Module start(String name) {
        return change(name, () -> {
            Bundle bundle = installed.running(name);
            start(bundle, name);
            activation.wrong(bundle, name, patience).ifPresent(problem -> {
                throw RuleBroken.of(problem);
            });
        });
    }

    @Override
    public Module stop(String name) {
        return change(name, () -> act(() -> department(name).stop(), name));
    }

    @Override
    public Module remove(String name) {
        return change(
                name,
                () -> {
                    Bundle bundle = department(name);
                    act(bundle::uninstall, name);
                    refresh(List.of(bundle));
                },
                () -> new Module(name, Module.Kind.DEPARTMENT, "", Module.State.AVAILABLE, null, null));
    }

    @Override
    public Module install(String name, @Nullable String file) {
        return change(name, () -> {
            if (installed.find(name).isPresent()) {
                throw RuleBroken.conflict(Words.say("module.installed", name));
            }
            Archives.Approved approved = archives.of(name, InstalledModules.PREFIX + name.replace('-', '.'), file);
            if (!approved.archive().kind().equals("departments")) {
                throw RuleBroken.of(Words.say("module.fixed", name));
            }
            new Candidate(bundles).mustResolve(name, approved.bytes());
            installChecked(name, approved.bytes());
        });
    }

    private void installChecked(String name, byte[] bytes) {
        Bundle[] made = new Bundle[1];
        try {
            act(() -> made[0] = bundles.installBundle("nuanmin:" + name, new ByteArrayInputStream(bytes)), name);
            alive(made[0], name);
            RunningCopies.keep(bundles, name, bytes);
        } catch (RuleBroken e) {
            if (made[0] != null) {
                act(made[0]::uninstall, name);
            }
            throw e;
        }
    }

    @Override
    public Module update(String name, @Nullable String file) {
        return change(name, () -> {
            Bundle bundle = installed.running(name);
            byte[] next = archives.of(name, bundle.getSymbolicName(), file).bytes();
            new Candidate(bundles).mustResolve(name, next);
            byte[] before = content(bundle, name);
            try {
                replace(bundle, name, next);
            } catch (RuleBroken e) {
                replace(bundle, name, before);
                throw RuleBroken.of(Words.say("update.taken-back", name, e.words()));
            }
            RunningCopies.keep(bundles, name, next);
        });
    }

    @Override
    public Module updateLater(BackgroundUpdate update, @Nullable String file) {
        String name = update.module();
        Bundle bundle = installed.running(name);
        archives.of(name, bundle.getSymbolicName(), file);
        installed.changing(name);
        background.execute(() -> {
            boolean alive = false;
            try {
                update(name, file);
                alive = true;
            } catch (RuntimeException e) {
                LOG.warn("update of {} was not carried out: {}", name, e.getMessage());
            } finally {
                installed.changed(name);
            }
            listeners.tell(update, alive);
        });
        return installed.module(bundle);
    }

    /** What runs now: the copy kept at the last update, else what it was installed from. */
    private byte[] content(Bundle bundle, String name) {
        return RunningCopies.of(bundles, name).orElseGet(() -> {
            try (InputStream in = new URL(bundle.getLocation()).openStream()) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw RuleBroken.of(Words.say("update.no-way-back", name, String.valueOf(e.getMessage())));
            }
        });
    }

    private void replace(Bundle bundle, String name, byte[] content) {
        act(() -> bundle.stop(Bundle.STOP_TRANSIENT), name);
        act(() -> bundle.update(new ByteArrayInputStream(content)), name);
        refresh(List.of(bundle));
        alive(bundle, name);
    }

    private void alive(Bundle bundle, String name) {
        start(bundle, name);
        activation.wrong(bundle, name, patience).ifPresent(problem -> {
            throw RuleBroken.of(problem);
        });
    }

    private static void start(Bundle bundle, String name) {
        act(bundle::start, name);
    }

    /** Nobody may be wired to these bundles, so only they themselves are refreshed; what others use stays as it is. */
    private void refresh(Collection<Bundle> changed) {
        var wiring = bundles.getBundle(0).adapt(FrameworkWiring.class);
        if (wiring.getRemovalPendingBundles().stream().anyMatch(changed::contains)
                && wiring.getDependencyClosure(changed).size() == changed.size()) {
            wiring.refreshBundles(changed);
        }
    }

    private Module change(String name, Runnable work) {
        return change(name, work, () -> get(name));
    }

    private synchronized Module change(String name, Runnable work, Supplier<Module> answer) {
        try {
            work.run();
            installed.right(name);
            LOG.info("module {} was changed", name);
        } catch (RuleBroken e) {
            installed.wrong(name, e.words());
            LOG.warn("module {}: {}", name, e.getMessage());
            throw e;
        }
        return answer.get();
    }

    /** A framework call. */
    private interface Call {
        void run() throws BundleException;
    }

    private static void act(Call call, String name) {
        try {
            call.run();
        } catch (BundleException e) {
            throw RuleBroken.of(Words.say("module.refused", name, String.valueOf(e.getMessage())));
        }
    }
}
