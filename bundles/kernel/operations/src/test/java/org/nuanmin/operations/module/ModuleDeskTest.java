package org.nuanmin.operations.module;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.module.BackgroundUpdate;
import org.nuanmin.portal.api.module.Module;
import org.nuanmin.portal.api.module.Modules;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.request.Request;
import org.nuanmin.portal.api.text.Message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** What the audit says of module life. */
class ModuleDeskTest {
    private static final User ADMINISTRATOR = new User("7", "sysadmin", "系统管理员", "");

    private final List<String> entries = new ArrayList<>();
    private final List<BackgroundUpdate> background = new ArrayList<>();
    private final List<String> order = new ArrayList<>();
    private User current = ADMINISTRATOR;
    private boolean broken;

    private final ModuleDesk desk = new ModuleDesk(
            fake(Identity.class, (name, given) -> switch (name) {
                case "user" -> current;
                case "as" -> {
                    current = (User) given[0];
                    yield ((Supplier<?>) given[1]).get();
                }
                default -> null;
            }),
            fake(Modules.class, this::change),
            fake(AuditTrail.class, (name, given) -> {
                String result = name.equals("note") ? given[2].toString() : "DONE";
                return entries.add(current.username() + " " + given[0] + " " + given[1] + " " + result);
            }),
            fake(Database.class, (name, given) -> {
                ((Runnable) given[0]).run();
                return null;
            }));

    private Object change(String name, Object[] given) {
        if (!name.equals("get")) {
            order.add(name + " after " + entries.size());
        }
        if (broken && !name.equals("get")) {
            throw RuleBroken.of(Message.plain("does not resolve"));
        }
        if (name.equals("updateLater")) {
            background.add((BackgroundUpdate) given[0]);
        }
        return module(given[0].equals("hr") ? Module.Kind.DEPARTMENT : Module.Kind.KERNEL);
    }

    private static Module module(Module.Kind kind) {
        return new Module("hr", kind, "1", Module.State.RUNNING, null, null);
    }

    @Test
    void a_change_is_asked_for_before_it_is_made_and_done_after_it() {
        desk.stop("hr");
        assertEquals(List.of("stop after 1"), order);
        assertEquals(
                List.of(
                        "sysadmin operations.module.stop-requested hr DONE",
                        "sysadmin operations.module.stopped hr DONE"),
                entries);
    }

    @Test
    void a_change_that_failed_is_nowhere_said_to_be_done() {
        broken = true;
        assertThrows(RuleBroken.class, () -> desk.update("hr", null));
        assertThrows(RuleBroken.class, () -> desk.update("identity", null));
        assertEquals(
                List.of(
                        "sysadmin operations.module.update-requested hr DONE",
                        "sysadmin operations.module.updated hr FAILED",
                        "sysadmin operations.module.update-requested identity DONE",
                        "sysadmin operations.module.updated identity FAILED"),
                entries);
    }

    @Test
    void how_an_update_of_the_base_ended_is_said_when_it_did_as_an_act_of_who_asked() {
        Request asked = new Request("42", "127.0.0.1", "rest");
        asked.within(() -> desk.update("identity", null));
        assertEquals(1, entries.size());
        assertEquals(asked, background.get(0).request());
        current = User.PORTAL;
        desk.ended(background.get(0), true);
        desk.ended(background.get(0), false);
        assertEquals(
                List.of(
                        "sysadmin operations.module.updated identity DONE",
                        "sysadmin operations.module.updated identity FAILED"),
                entries.subList(1, 3));
    }

    private static <T> T fake(Class<T> type, BiFunction<String, Object[], Object> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            Object answer = answers.apply(method.getName(), given);
            return method.getReturnType() == void.class ? null : answer;
        }));
    }
}
