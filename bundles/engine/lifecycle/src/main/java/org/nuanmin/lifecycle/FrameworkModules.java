package org.nuanmin.lifecycle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
// at once: what was stopped or removed before must not start with the others
@Component(configurationPid = "org.nuanmin.lifecycle", immediate = true)
public final class FrameworkModules implements Modules {
    /** Of a bundle that no distribution brought. */
    private static final String LOCATION = "nuanmin:";

    private static final Logger LOG = LoggerFactory.getLogger(FrameworkModules.class);

    private final BundleContext bundles;
    private final Activation activation;
    private final Archives archives;
    private final int patience;
    private final ExecutorService background =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "nuanmin-module-life"));
    private final InstalledModules installed;
    private final Listeners listeners;
    private final Wanted wanted;

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
        this.wanted =
                new Wanted(Path.of(System.getProperty("karaf.data", "data")).resolve("modules"));
        wanted.names().forEach(this::restore);
    }

    /** As it was wanted before this start; what can't be brought back is told, and the others start. */
    private void restore(String name) {
        try {
            Optional<Bundle> found = installed.find(name);
            Optional<Wanted.State> state = wanted.state(name);
            if (found.isEmpty() && state.filter(Wanted.State.REMOVED::equals).isEmpty()) {
                bring(name, state.isEmpty());
            } else if (found.isPresent()) {
                keepAs(found.get(), name, state);
            }
        } catch (RuntimeException e) {
            LOG.error("The module {} could not be put as it was before", name, e);
        }
    }

    private void bring(String name, boolean start) {
        Optional<Path> kept = wanted.archive(name);
        if (kept.isPresent()) {
            byte[] bytes = archives.kept(name, kept.get());
            act(
                    () -> {
                        Bundle made = bundles.installBundle(LOCATION + name, new ByteArrayInputStream(bytes));
                        if (start) {
                            made.start();
                        }
                    },
                    name);
            RunningCopies.keep(bundles, name, bytes);
            LOG.info("module {} was brought back", name);
        }
    }

    private void keepAs(Bundle bundle, String name, Optional<Wanted.State> state) {
        if (!bundle.getLocation().startsWith(LOCATION)) {
            wanted.forget(name);
        }
        if (state.isPresent() && InstalledModules.kind(bundle).orElseThrow() == Module.Kind.DEPARTMENT) {
            act(state.get() == Wanted.State.REMOVED ? bundle::uninstall : bundle::stop, name);
        }
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
            wanted.running(name);
        });
    }

    @Override
    public Module stop(String name) {
        return change(name, () -> {
            act(() -> department(name).stop(), name);
            wanted.stopped(name);
        });
    }

    @Override
    public Module remove(String name) {
        return change(
                name,
                () -> {
                    Bundle bundle = department(name);
                    act(bundle::uninstall, name);
                    wanted.removed(name);
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
            act(() -> made[0] = bundles.installBundle(LOCATION + name, new ByteArrayInputStream(bytes)), name);
            alive(made[0], name);
            RunningCopies.keep(bundles, name, bytes);
            wanted.installed(name, bytes);
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
            wanted.updated(name, next);
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
