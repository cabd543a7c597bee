package org.nuanmin.work.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.persistence.BackupPart;
import org.nuanmin.portal.api.persistence.ConstraintBroken;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.NotNow;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.portal.api.work.Attachment;
import org.nuanmin.portal.api.work.Attachments;
import org.nuanmin.work.WorkSettings;
import org.nuanmin.work.WorkTexts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps files for departments; who may see what is decided there. A file is on the disk before its row is stored, and goes when
 * the row is not ({@code attachmentFolder}, {@code largestAttachmentMegabytes}).
 */
@Component(
        service = {Attachments.class, BackupPart.class, AttachmentDesk.class},
        configurationPid = WorkSettings.PID)
public final class AttachmentDesk implements Attachments, BackupPart {
    private static final String FOLDER = "attachments";

    private final AttachmentTable table;
    private final Shelf shelf;
    private final Intake intake;
    private final Database database;
    private final Identity identity;
    private final AuditTrail audit;

    @Activate
    public AttachmentDesk(
            @Reference Database database,
            @Reference Keys keys,
            @Reference Identity identity,
            @Reference AuditTrail audit,
            @Reference Clocks clocks,
            Map<String, Object> configuration) {
        var settings = new WorkSettings(configuration);
        table = new AttachmentTable(database, keys);
        shelf = new Shelf(settings.folder("attachmentFolder", FOLDER), keys);
        long megabytes = settings.number("largestAttachmentMegabytes", 10);
        intake = new Intake(shelf, clocks, megabytes << 20);
        this.database = database;
        this.identity = identity;
        this.audit = audit;
    }

    @Override
    public Attachment add(String module, String object, String fileName, InputStream content) {
        var received = intake.receive(
                module, object, fileName, content, identity.user().name());
        boolean[] handedOver = {false};
        try {
            return database.write(() -> {
                database.afterRollback(() -> shelf.remove(received.id()));
                handedOver[0] = true;
                return once(received);
            });
        } catch (ConstraintBroken twice) {
            throw twice.constraint().contains("work_attachment_once")
                    ? new NotNow(WorkTexts.say("attachment.crossed"), 1)
                    : twice;
        } finally {
            if (!handedOver[0]) {
                shelf.remove(received.id());
            }
        }
    }

    private Attachment once(Attachment received) {
        var there = table.same(received);
        if (there.isPresent()) {
            shelf.remove(received.id());
            return there.get();
        }
        table.add(received, identity.user().id());
        audit.record(
                "work.attachment.added",
                received.id(),
                Map.of(
                        "module", received.module(),
                        "object", received.object(),
                        "type", received.type(),
                        "size", String.valueOf(received.size()),
                        "sha256", received.sha256()));
        database.afterCommit(() -> shelf.settle(received.id()));
        return received;
    }

    @Override
    public Attachment get(String id) {
        return database.read(() -> table.find(id)).orElseThrow(() -> new NotFound(WorkTexts.say("attachment.unknown")));
    }

    @Override
    public void write(String id, OutputStream out) {
        Attachment file = get(id);
        try {
            shelf.write(file.id(), out);
        } catch (NoSuchFileException gone) {
            throw new NotFound(WorkTexts.say("attachment.file-gone", file.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Attachment> of(String module, String object) {
        return database.read(() -> table.of(module, object));
    }

    /** Files that a crash left without a row go; those whose row is stored are settled. */
    public void sweep(Duration age) {
        for (String id : shelf.unsettled(age)) {
            if (database.read(() -> table.has(id))) {
                shelf.settle(id);
            } else {
                shelf.remove(id);
            }
        }
    }

    @Override
    public String name() {
        return FOLDER;
    }

    @Override
    public void copyTo(Path folder) {
        try {
            shelf.copyTo(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
