package org.nuanmin.testkit;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.persistence.UnitState;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@PortalTest
class UnitStateTest {
    @Test
    void a_bundle_whose_migration_failed_has_no_database_and_the_others_have_theirs(Portal portal) {
        String reason = portal.service(UnitState.class).failure("broken").orElseThrow();
        assertTrue(reason.contains("V001__broken.sql"), reason);
        assertThrows(AssertionError.class, () -> portal.database("broken"));
        assertEquals(Optional.empty(), portal.service(UnitState.class).failure("post"));
        var post = portal.database("post");
        assertEquals(
                5,
                post.read(() -> post.rows("SELECT unit FROM post_closure", row -> row.text("unit")))
                        .size());
    }

    @Test
    void a_test_acts_as_whom_it_likes(Portal portal) {
        assertEquals(
                "clerk-east",
                portal.as(
                        Roles.CLERK,
                        "east",
                        () -> portal.service(Identity.class).user().username()));
    }
}
