package org.nuanmin.identity.grant;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanmin.identity.IdentityPermissions;
import org.nuanmin.identity.IdentityTexts;
import org.nuanmin.identity.account.AccountDesk;
import org.nuanmin.identity.right.PermissionSync;
import org.nuanmin.identity.right.Rights;
import org.nuanmin.portal.api.department.Department;
import org.nuanmin.portal.api.department.Permission;
import org.nuanmin.portal.api.identity.Accounts;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.identity.UnitKind;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.persistence.ConstraintBroken;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.text.Texts;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@PortalTest
class GrantTest {
    private final Portal portal;
    private final Identity identity;
    private final GrantDesk desk;
    private final RoleDesk roles;

    GrantTest(Portal portal) {
        this.portal = portal;
        identity = portal.service(Identity.class);
        desk = portal.service(GrantDesk.class);
        roles = portal.service(RoleDesk.class);
    }

    private User someone(Map<String, String> grants) {
        String name = "u" + UUID.randomUUID().toString().substring(0, 8);
        return portal.asPortal(
                () -> portal.service(Accounts.class).create(name, "某人", "wenyilu", "Spring-2021-warm", grants));
    }

    private String give(User user, String role, String unit) {
        return portal.as(Roles.SECURITY_ADMIN, "district", () -> desk.give(user.id(), role, unit));
    }

    private void asSecurity(Runnable work) {
        portal.as(Roles.SECURITY_ADMIN, "district", () -> {
            work.run();
            return work;
        });
    }

    private void appears(String module, Permission... permissions) {
        var department = new Department() {
            @Override
            public String id() {
                return module;
            }

            @Override
            public Texts texts() {
                return IdentityTexts.TEXTS;
            }

            @Override
            public List<Permission> permissions() {
                return List.of(permissions);
            }
        };
        new Appearance(portal.database("identity"), portal.service(Rights.class)).of(department);
    }

    /** A department that comes, without a bundle of its own. */
    private record Appearance(Database database, Rights rights) {
        void of(Department department) {
            new PermissionSync(database, rights).appeared(department);
        }
    }

    @Test
    void nobody_may_anything_before_he_signs_in() {
        assertFalse(identity.may(IdentityPermissions.UNIT_READ));
        assertThrows(NotAllowed.class, () -> identity.require(IdentityPermissions.UNIT_READ));
        assertThrows(NotAllowed.class, identity::user);
    }

    @Test
    void a_role_holds_over_its_unit_and_all_below_and_a_foreign_unit_looks_like_none() {
        appears("a", Permission.of("a.thing.do", Roles.CLERK));
        var community = portal.asPortal(() -> portal.service(Units.class).add("测试甲社区", UnitKind.COMMUNITY, "wenyilu"));
        User clerk = someone(Map.of(Roles.CLERK, "wenyilu"));
        portal.as(clerk, () -> {
            assertDoesNotThrow(() -> identity.require("a.thing.do", community.id()));
            assertThrows(NotFound.class, () -> identity.require("a.thing.do", "dingwangtai"));
            assertThrows(NotAllowed.class, () -> identity.require(IdentityPermissions.UNIT_ADD, "wenyilu"));
            assertEquals(Set.of("wenyilu"), identity.scope("a.thing.do"));
            return clerk;
        });
    }

    @Test
    void everyone_who_is_signed_in_reads_units() {
        User nobodySpecial = someone(Map.of());
        assertTrue(portal.as(nobodySpecial, () -> identity.may(IdentityPermissions.UNIT_READ)));
    }

    @Test
    void the_three_administrators_exclude_each_other_and_every_business_role() {
        User auditor = someone(Map.of(Roles.AUDITOR, "district"));
        for (String other : new String[] {Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN, Roles.CLERK, Roles.LEADER}) {
            assertTrue(assertThrows(RuleBroken.class, () -> give(auditor, other, "district"))
                    .isConflict());
        }
        User clerk = someone(Map.of(Roles.CLERK, "wenyilu"));
        assertThrows(RuleBroken.class, () -> give(clerk, Roles.SYSTEM_ADMIN, "district"));
    }

    @Test
    void the_database_itself_keeps_the_administrators_apart() {
        User auditor = someone(Map.of(Roles.AUDITOR, "district"));
        for (String kind : new String[] {"auditor", "business"}) {
            assertThrows(
                    ConstraintBroken.class,
                    () -> portal.database("identity")
                            .write(() -> portal.database("identity")
                                    .update(
                                            "INSERT INTO identity_grant (id, account_id, role, scope_unit, kind, given_at)"
                                                    + " VALUES (?, ?, 'clerk', 'wenyilu', ?, ?)",
                                            Ids.next(),
                                            auditor.id(),
                                            kind,
                                            java.time.Instant.now())));
        }
    }

    @Test
    void business_roles_add_up() {
        User user = someone(Map.of(Roles.CLERK, "wenyilu"));
        give(user, Roles.STREET, "wenyilu");
        give(user, Roles.CLERK, "dingwangtai");
        assertThrows(RuleBroken.class, () -> give(user, Roles.CLERK, "wenyilu"));
    }

    @Test
    void a_withdrawn_grant_ends_the_right_at_once_and_stays_in_the_audit() {
        appears("b", Permission.of("b.thing.do", Roles.STREET));
        User user = someone(Map.of());
        String grant = give(user, Roles.STREET, "wenyilu");
        assertTrue(portal.as(user, () -> identity.may("b.thing.do", "wenyilu")));
        asSecurity(() -> desk.withdraw(grant));
        assertFalse(portal.as(user, () -> identity.may("b.thing.do")));
        assertEquals(2, portal.audit().about(grant).size());
    }

    @Test
    void who_lost_his_last_role_may_become_an_administrator() {
        User user = someone(Map.of());
        String grant = give(user, Roles.CLERK, "wenyilu");
        asSecurity(() -> desk.withdraw(grant));
        assertDoesNotThrow(() -> give(user, Roles.AUDITOR, "district"));
    }

    @Test
    void nobody_gives_himself_a_role_or_locks_himself() {
        User security = portal.holding(Roles.SECURITY_ADMIN, "district");
        assertThrows(RuleBroken.class, () -> give(security, Roles.SECURITY_ADMIN, "wenyilu"));
        User system = portal.holding(Roles.SYSTEM_ADMIN, "district");
        assertThrows(
                RuleBroken.class,
                () -> portal.as(system, () -> {
                    portal.service(AccountDesk.class).lock(system.id());
                    return system;
                }));
    }

    @Test
    void administrators_get_no_business_right_and_business_roles_no_administration() {
        appears("c", Permission.of("c.thing.do", Roles.CLERK));
        assertThrows(RuleBroken.class, () -> asSecurity(() -> roles.give(Roles.SYSTEM_ADMIN, "c.thing.do")));
        assertThrows(RuleBroken.class, () -> asSecurity(() -> roles.give(Roles.EVERYONE, "c.thing.do")));
        assertThrows(
                RuleBroken.class, () -> asSecurity(() -> roles.give(Roles.CLERK, IdentityPermissions.USER_MANAGE)));
        assertThrows(
                RuleBroken.class, () -> asSecurity(() -> roles.give(Roles.AUDITOR, IdentityPermissions.GRANT_MANAGE)));
    }

    @Test
    void what_the_security_administrator_changed_stays_when_the_department_comes_again() {
        Permission permission = Permission.of("d.thing.do", Roles.CLERK, Roles.STREET);
        appears("d", permission);
        asSecurity(() -> roles.withdraw(Roles.CLERK, "d.thing.do"));
        asSecurity(() -> roles.give(Roles.LEADER, "d.thing.do"));
        appears("d", permission, Permission.of("d.thing.see", Roles.CLERK));
        User clerk = someone(Map.of(Roles.CLERK, "wenyilu"));
        User leader = someone(Map.of(Roles.LEADER, "district"));
        assertFalse(portal.as(clerk, () -> identity.may("d.thing.do")));
        assertTrue(portal.as(clerk, () -> identity.may("d.thing.see")));
        assertTrue(portal.as(leader, () -> identity.may("d.thing.do")));
    }

    @Test
    void every_desk_refuses_who_lacks_the_right_whatever_the_screen_showed() {
        User clerk = someone(Map.of(Roles.CLERK, "wenyilu"));
        User other = someone(Map.of());
        var accounts = portal.service(AccountDesk.class);
        List<Runnable> forged = List.of(
                () -> accounts.create("forged", "x", "wenyilu", "Spring-2021-warm"),
                () -> accounts.lock(other.id()),
                () -> accounts.unlock(other.id()),
                () -> accounts.signOutEverywhere(other.id()),
                () -> accounts.resetPassword(other.id(), "Spring-2021-warm"),
                () -> desk.give(other.id(), Roles.CLERK, "wenyilu"),
                () -> desk.withdraw("any"),
                desk::accounts,
                roles::roles,
                () -> roles.give(Roles.CLERK, IdentityPermissions.UNIT_ADD),
                () -> roles.withdraw(Roles.CLERK, IdentityPermissions.UNIT_ADD),
                () -> roles.change(Roles.CLERK, Set.of()),
                () -> portal.service(Accounts.class).lock(other.username()));
        portal.as(clerk, () -> {
            forged.forEach(step -> assertThrows(NotAllowed.class, step::run));
            return clerk;
        });
    }
}
