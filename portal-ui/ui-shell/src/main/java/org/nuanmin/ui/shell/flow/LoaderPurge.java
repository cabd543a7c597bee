package org.nuanmin.ui.shell.flow;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.data.binder.BeanPropertySet;
import com.vaadin.flow.internal.ReflectionCache;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Flow's static caches hold component classes for ever; without this a removed department's loader stays in memory. */
final class LoaderPurge {
    private static final Logger LOG = LoggerFactory.getLogger(LoaderPurge.class);

    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "portal-loader-purge"));

    void of(Set<Class<?>> types) {
        Set<ClassLoader> dead = types.stream().map(Class::getClassLoader).collect(Collectors.toSet());
        purge(dead);
        // open screens leave the removed view a moment later and touch the caches once more
        if (!timer.isShutdown()) {
            timer.schedule(() -> purge(dead), 3, TimeUnit.SECONDS);
        }
    }

    private static void purge(Set<ClassLoader> dead) {
        ReflectionCache.clearAll();
        try {
            Set<Class<?>> warned = read(UIInternals.class, "warnedAboutDeps");
            warned.removeIf(type -> dead.contains(type.getClassLoader()));
            Map<String, Set<Class<?>>> tags = read(ComponentUtil.class, "tagToComponentsMap");
            tags.values().forEach(set -> set.removeIf(type -> dead.contains(type.getClassLoader())));
            // what new Grid<>(Bean.class) and new Binder<>(Bean.class) leave behind: a key per bean class
            Map<?, ?> beans = read(BeanPropertySet.class, "INSTANCES");
            beans.keySet().removeIf(key -> dead.contains(beanType(key).getClassLoader()));
            JdkCaches.forget();
        } catch (ReflectiveOperationException e) {
            LOG.error("Flow changed its caches: adapt LoaderPurge, until then an updated department leaks", e);
        }
    }

    private static Class<?> beanType(Object key) {
        try {
            var field = key.getClass().getDeclaredField("type");
            field.setAccessible(true);
            return (Class<?>) field.get(key);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T read(Class<?> owner, String name) throws ReflectiveOperationException {
        var field = owner.getDeclaredField(name);
        field.setAccessible(true);
        return (T) field.get(null);
    }

    /** This bundle goes away itself: its own screens are in the same caches. */
    void close() {
        timer.shutdownNow();
        purge(Set.of(LoaderPurge.class.getClassLoader()));
    }
}
