package org.nuanmin.work.attachment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Row;
import org.nuanmin.portal.api.work.Attachment;
import org.nuanmin.work.sealed.SealedCell;

/** What is known of each file, its name sealed. */
final class AttachmentTable {
    private static final String COLUMNS =
            "SELECT id, module, object_id, sealed_name, type, size_bytes, sha256, added_by_name, added_at FROM work_attachment";

    private static final String SELECT = COLUMNS + " WHERE ";

    /** Derby reads the whole table as long as it takes it for a small one; to PostgreSQL it is a comment. */
    private static final String SAME = COLUMNS + " --DERBY-PROPERTIES constraint=work_attachment_once\n"
            + " WHERE module = ? AND object_id = ? AND sha256 = ?";

    private final Database database;
    private final SealedCell names;

    AttachmentTable(Database database, Keys keys) {
        this.database = database;
        names = new SealedCell(keys, "work.attachment.name");
    }

    void add(Attachment file, String addedBy) {
        database.update(
                "INSERT INTO work_attachment (id, module, object_id, sealed_name, type, size_bytes, sha256, added_by,"
                        + " added_by_name, added_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                file.id(),
                file.module(),
                file.object(),
                names.seal(file.name().getBytes(StandardCharsets.UTF_8)),
                file.type(),
                file.size(),
                file.sha256(),
                addedBy,
                file.addedBy(),
                file.addedAt());
    }

    boolean has(String id) {
        return find(id).isPresent();
    }

    Optional<Attachment> find(String id) {
        return database.rows(SELECT + "id = ?", this::read, id).stream().findFirst();
    }

    Optional<Attachment> same(Attachment file) {
        return database.rows(SAME, this::read, file.module(), file.object(), file.sha256()).stream()
                .findFirst();
    }

    List<Attachment> of(String module, String object) {
        return database.rows(SELECT + "module = ? AND object_id = ? ORDER BY added_at, id", this::read, module, object);
    }

    private Attachment read(Row row) {
        byte[] name = names.open(Objects.requireNonNull(row.bytes("sealed_name"), "sealed_name"));
        return new Attachment(
                row.required("id"),
                row.required("module"),
                row.required("object_id"),
                new String(name, StandardCharsets.UTF_8),
                row.required("type"),
                row.number("size_bytes"),
                row.required("sha256"),
                row.required("added_by_name"),
                Objects.requireNonNull(row.instant("added_at"), "added_at"));
    }
}
