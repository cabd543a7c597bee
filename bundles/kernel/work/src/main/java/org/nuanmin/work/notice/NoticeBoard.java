package org.nuanmin.work.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.persistence.ConstraintBroken;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.persistence.Row;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.text.Languages;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.portal.api.work.Notice;
import org.nuanmin.portal.api.work.NoticeListener;
import org.nuanmin.portal.api.work.Notices;
import org.nuanmin.work.WorkPermissions;
import org.nuanmin.work.WorkTexts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Notices are stored once, for a user or for a permission over a unit; who may see one is decided when he looks, so that whoever
 * takes over a post sees what waits there. A reader's marks are his own.
 */
@Component(
        service = {Notices.class, NoticeBoard.class},
        reference = @Reference(name = "units", service = Units.class))
public final class NoticeBoard implements Notices {
    private static final Duration SHOWN = Duration.ofDays(60);
    private static final int LONGEST = 1000;

    private final Database database;
    private final Identity identity;
    private final Clocks clocks;
    private final Set<NoticeListener> listeners = new CopyOnWriteArraySet<>();

    @Activate
    public NoticeBoard(@Reference Database database, @Reference Identity identity, @Reference Clocks clocks) {
        this.database = database;
        this.identity = identity;
        this.clocks = clocks;
    }

    @Override
    public void tell(String permission, String unit, Message words, String path) {
        add(null, permission, unit, words, path);
    }

    @Override
    public void tellUser(String userId, Message words, String path) {
        add(userId, null, null, words, path);
    }

    private void add(
            @Nullable String user, @Nullable String permission, @Nullable String unit, Message words, String path) {
        database.write(() -> {
            database.update(
                    "INSERT INTO work_notice (id, user_id, permission, unit_id, words_zh, words_en, path, told_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    Ids.next(),
                    user,
                    permission,
                    unit,
                    cut(words.in(Languages.CHINESE)),
                    cut(words.in(Languages.ENGLISH)),
                    path,
                    clocks.business());
            database.afterCommit(this::changed);
        });
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addListener(NoticeListener listener) {
        listeners.add(listener);
    }

    void removeListener(NoticeListener listener) {
        listeners.remove(listener);
    }

    private void changed() {
        listeners.forEach(NoticeListener::changed);
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST / 2));
    }

    @Override
    public List<Notice> own(boolean unreadOnly, int most) {
        identity.require(WorkPermissions.NOTICES);
        return database.read(() -> {
            Instant since = clocks.business().minus(SHOWN);
            List<Object> arguments = new ArrayList<>(List.of(identity.user().id(), since));
            String mine = mine(since, arguments);
            return database.rows(
                    "SELECT n.id, n.words_zh, n.words_en, n.path, n.told_at, r.read_at FROM work_notice n"
                            + " LEFT JOIN work_notice_read r ON r.notice_id = n.id AND r.user_id = ?"
                            + " WHERE n.told_at >= ? AND (" + mine + ")" + (unreadOnly ? " AND r.read_at IS NULL" : "")
                            + " ORDER BY n.told_at DESC, n.id DESC FETCH FIRST " + most + " ROWS ONLY",
                    NoticeBoard::notice,
                    arguments.toArray());
        });
    }

    private static Notice notice(Row row) {
        return new Notice(
                row.required("id"),
                row.required("words_zh"),
                row.required("words_en"),
                row.required("path"),
                Objects.requireNonNull(row.instant("told_at"), "told_at"),
                row.instant("read_at") != null);
    }

    /** Notices to the caller himself, or by a permission over a unit within his scope. */
    private String mine(Instant since, List<Object> arguments) {
        var mine = new StringBuilder("n.user_id = ?");
        arguments.add(identity.user().id());
        var permissions = database.rows(
                "SELECT DISTINCT permission AS p FROM work_notice WHERE permission IS NOT NULL AND told_at >= ?",
                row -> row.required("p"),
                since);
        for (String permission : permissions) {
            var scope = List.copyOf(identity.scope(permission));
            if (!scope.isEmpty()) {
                mine.append(" OR (n.permission = ? AND EXISTS (SELECT 1 FROM portal_unit_scope s"
                                + " WHERE s.unit_id = n.unit_id AND s.ancestor_id IN (")
                        .append("?, ".repeat(scope.size() - 1))
                        .append("?)))");
                arguments.add(permission);
                arguments.addAll(scope);
            }
        }
        return mine.toString();
    }

    @Override
    public void read(String id) {
        identity.require(WorkPermissions.NOTICES);
        var notice = own(false, 1000).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(WorkTexts.say("notice.unknown")));
        if (!notice.read()) {
            mark(id);
        }
    }

    private void mark(String id) {
        try {
            database.write(() -> {
                database.update(
                        "INSERT INTO work_notice_read (notice_id, user_id, read_at) VALUES (?, ?, ?)",
                        id,
                        identity.user().id(),
                        clocks.business());
                database.afterCommit(this::changed);
            });
        } catch (ConstraintBroken twice) {
            return;
        }
    }
}
