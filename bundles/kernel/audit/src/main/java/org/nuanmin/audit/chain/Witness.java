package org.nuanmin.audit.chain;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.nuanmin.audit.AuditPermissions;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.module.Condition;
import org.nuanmin.portal.api.module.Condition.Severity;
import org.nuanmin.portal.api.module.ConditionSource;
import org.nuanmin.portal.api.persistence.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers the chain's end beside the keys, where no backup of the database brings an older one back. A chain that is
 * shorter or another one is told until the auditor has accepted it; until then the note stays as it was.
 */
@Component(service = {Witness.class, ConditionSource.class})
public final class Witness implements ConditionSource {
    private static final Logger LOG = LoggerFactory.getLogger(Witness.class);
    private static final String NOTE = "audit-head";
    private static final long EVERY_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Database database;
    private final Keys keys;
    private final Blocks blocks;
    private Noted noted;
    private Noted written;
    private long writtenAt = System.nanoTime();
    private volatile @Nullable Mismatch mismatch;

    @Activate
    public Witness(@Reference Database database, @Reference Keys keys) {
        this.database = database;
        this.keys = keys;
        blocks = new Blocks(database);
        noted = keys.kept(NOTE).map(Witness::read).orElse(Noted.NOTHING);
        written = noted;
        database.read(() -> compare(blocks.head()));
    }

    private static Noted read(String text) {
        return Noted.of(text)
                .orElseThrow(() -> new IllegalStateException("The note " + NOTE
                        + " beside the keys can't be read: put it back from a copy, or move it away to begin anew"));
    }

    /** Within the transaction that is about to seal or to verify: whether the chain's end goes on from what is remembered. */
    synchronized boolean compare(Head end) {
        Head known = noted.head();
        if (mismatch == null && known.block() > 0 && !end.equals(known) && !holds(known, end)) {
            var seen = new Mismatch(noted, end);
            mismatch = seen;
            LOG.error("{}", seen.words().in(Locale.ENGLISH));
        }
        return mismatch == null;
    }

    private boolean holds(Head known, Head end) {
        return end.block() > known.block()
                && blocks.find(known.block())
                        .filter(block -> block.hash().equals(known.hash()))
                        .isPresent();
    }

    /** The chain's end has moved. */
    synchronized void sealed(Block block) {
        if (mismatch == null) {
            noted = new Noted(block.asHead(), block.sealed());
        }
    }

    /** Asked every second: writes every ten seconds at most, however many blocks there are. */
    synchronized void writeIfDue() {
        if (System.nanoTime() - writtenAt > EVERY_NANOS) {
            write();
        }
    }

    /** For an export, which someone may hold against this portal later, and at the end. */
    @Deactivate
    public synchronized void write() {
        if (noted.equals(written)) {
            return;
        }
        writtenAt = System.nanoTime();
        try {
            keys.keep(NOTE, noted.text());
            written = noted;
        } catch (UncheckedIOException e) {
            LOG.error("The audit's head could not be noted beside the keys; tried again", e);
        }
    }

    /** The newest head that this portal wrote or saw. */
    synchronized Head remembered() {
        return noted.head();
    }

    /** What is still to be accepted, if anything. */
    public Optional<Mismatch> mismatch() {
        return Optional.ofNullable(mismatch);
    }

    /** From now on the chain in the database counts. Read before the lock: who seals holds the table's row and waits for it. */
    void accept() {
        var last = database.read(() -> blocks.find(blocks.head().block()));
        accept(last.map(block -> new Noted(block.asHead(), block.sealed())).orElse(Noted.NOTHING));
    }

    private synchronized void accept(Noted end) {
        noted = end;
        mismatch = null;
        write();
    }

    @Override
    public List<Condition> now() {
        return mismatch()
                .map(seen -> List.of(
                        Condition.forHolders(AuditPermissions.ALARMS, "audit.head", Severity.DANGER, seen.words())))
                .orElse(List.of());
    }
}
