package org.nuanmin.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.portal.api.time.DemoClock;

/** Small working stand-ins for kernel contracts that no bundle on the class path serves: kernel modules can't test with each other. */
final class StandIns {
    private StandIns() {}

    static void register(Container container) {
        var services = container.services();
        var identity = new Callers();
        if (!container.provides(Identity.class)) {
            services.registerService(Identity.class, identity, null);
        }
        if (!container.provides(AuditTrail.class)) {
            services.registerService(AuditTrail.class, new Trail(identity), null);
        }
        if (!container.provides(Clocks.class)) {
            services.registerService(
                    new String[] {Clocks.class.getName(), DemoClock.class.getName()}, new Hands(), null);
        }
    }

    /** Whoever is signed in may do everything over the unit of his account; the portal over all that is called "district". */
    static final class Callers implements Identity {
        private final ThreadLocal<User> present = new ThreadLocal<>();

        @Override
        public User user() {
            return caller().orElseThrow(() -> new NotAllowed(Message.plain("Nobody is signed in.")));
        }

        @Override
        public Optional<User> caller() {
            return Optional.ofNullable(present.get());
        }

        @Override
        public void require(String permission) {
            user();
        }

        @Override
        public void require(String permission, String unit) {
            user();
        }

        @Override
        public boolean may(String permission) {
            return caller().isPresent();
        }

        @Override
        public boolean may(String permission, String unit) {
            return caller().isPresent();
        }

        @Override
        public Set<String> scope(String permission) {
            return caller().map(user -> Set.of(user.unit().isEmpty() ? "district" : user.unit()))
                    .orElse(Set.of());
        }

        @Override
        public <T> T as(User user, Supplier<T> work) {
            User before = present.get();
            present.set(user);
            try {
                return work.get();
            } finally {
                present.set(before);
            }
        }
    }

    /** Entries in memory. */
    static final class Trail implements AuditTrail {
        private final List<AuditLog.Entry> entries = new CopyOnWriteArrayList<>();
        private final Identity identity;

        Trail(Identity identity) {
            this.identity = identity;
        }

        List<AuditLog.Entry> entries() {
            return new ArrayList<>(entries);
        }

        @Override
        public void record(String action, String object, Map<String, String> facts) {
            note(action, object, Result.DONE, facts);
        }

        @Override
        public void note(String action, String object, Result result, Map<String, String> facts) {
            AuditActions.mustHaveWords(action);
            String user = identity.caller().map(User::username).orElse("");
            entries.add(new AuditLog.Entry(user, action, object, result.name(), facts.toString()));
        }
    }

    /** Clocks whose business time is moved by hand. */
    static final class Hands implements Clocks, DemoClock {
        private volatile long offset;

        @Override
        public Instant business() {
            return real().plusMillis(offset);
        }

        @Override
        public Instant real() {
            return Instant.now();
        }

        @Override
        public void start(Instant at) {
            if (offset == 0) {
                forward(at);
            }
        }

        @Override
        public void forward(Instant to) {
            offset = to.toEpochMilli() - real().toEpochMilli();
        }
    }
}
