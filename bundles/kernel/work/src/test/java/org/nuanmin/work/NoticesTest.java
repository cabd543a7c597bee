package org.nuanmin.work;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.work.Notice;
import org.nuanmin.portal.api.work.Notices;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;
import org.nuanmin.work.notice.NoticeBoard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

@PortalTest
class NoticesTest {
    private final Portal portal;
    private final NoticeBoard board;

    NoticesTest(Portal portal) {
        this.portal = portal;
        board = portal.service(NoticeBoard.class);
    }

    private List<Notice> seen(String role, String unit) {
        return portal.as(role, unit, () -> board.own(true, 50));
    }

    @Test
    void one_user_is_told_in_both_languages_and_nobody_else() {
        var user = portal.holding(Roles.CLERK, "wenyilu");
        portal.service(Notices.class).tellUser(user.id(), WorkTexts.say("job.over"), "/app/x");
        var notice = seen(Roles.CLERK, "wenyilu").get(0);
        assertEquals("这个作业已经结束", notice.in(Locale.CHINESE));
        assertEquals("This job is over", notice.in(Locale.ENGLISH));
        assertEquals(List.of(), seen(Roles.CLERK, "donghu"));
        assertThrows(
                NotFound.class,
                () -> portal.as(Roles.CLERK, "donghu", () -> {
                    board.read(notice.id());
                    return notice;
                }));
        portal.as(Roles.CLERK, "wenyilu", () -> {
            board.read(notice.id());
            board.read(notice.id());
            return notice;
        });
        assertEquals(List.of(), seen(Roles.CLERK, "wenyilu"));
    }

    @Test
    void whoever_holds_a_permission_over_a_unit_is_told_each_with_a_mark_of_his_own() {
        portal.service(Notices.class).tell("identity.unit.add", "huoxing", WorkTexts.say("job.unknown"), "/app/y");
        assertEquals(
                portal.as(
                                Roles.STREET,
                                "huoxing",
                                () -> portal.service(org.nuanmin.portal.api.identity.Identity.class)
                                        .may("identity.unit.add"))
                        ? 1
                        : 0,
                seen(Roles.STREET, "huoxing").size());
        assertEquals(0, seen(Roles.STREET, "wenyilu").size());
        assertEquals(1, portal.asPortal(() -> board.own(true, 50)).size());
    }

    @Test
    void what_was_rolled_back_is_not_told() {
        var user = portal.holding(Roles.CLERK, "mapoling");
        var database = portal.database("work");
        assertThrows(
                IllegalStateException.class,
                () -> database.write(() -> {
                    portal.service(Notices.class).tellUser(user.id(), WorkTexts.say("job.over"), "");
                    throw new IllegalStateException();
                }));
        assertEquals(List.of(), seen(Roles.CLERK, "mapoling"));
    }
}
