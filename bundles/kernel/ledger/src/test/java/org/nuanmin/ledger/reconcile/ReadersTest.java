package org.nuanmin.ledger.reconcile;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuanmin.ledger.rest.ReconciliationJson;
import org.nuanmin.ledger.rest.ReconciliationsResource;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** Who reads a reconciliation sees how far it is, whoever uploaded it. */
@PortalTest
class ReadersTest {
    private final Portal portal;
    private final Files files;
    private final ReconciliationsResource paths;

    ReadersTest(Portal portal) {
        this.portal = portal;
        files = new Files(portal);
        paths = portal.service(ReconciliationsResource.class);
    }

    private String taken() {
        return files.taken("package", StatementKind.BANK, "NOPE-1,10.00,2021-02-05", "NOPE-2,一百,2021-02-05")
                .id();
    }

    @Test
    void how_far_a_file_is_and_what_became_of_its_lines_is_told_to_all_who_read_reconciliations() {
        String id = taken();
        for (String role : List.of(Roles.FINANCE, Roles.UNION, Roles.HR_OFFICER, Roles.LEADER, Roles.INSPECTOR)) {
            ReconciliationJson seen = portal.as(role, "district", () -> paths.get(id, ""));
            assertEquals("done", seen.state(), role);
            assertEquals(1, seen.rejected(), role);
            assertEquals(1L, seen.counts().get("unknown"), role);
            assertEquals(1, seen.lines().size(), role);
        }
        assertThrows(NotAllowed.class, () -> portal.as(Roles.STREET, "wenyilu", () -> paths.get(id, "")));
        assertThrows(NotFound.class, () -> portal.as(Roles.INSPECTOR, "district", () -> paths.get("nothing", "")));
    }

    @Test
    void what_stood_in_its_rows_is_shown_and_given_back_to_who_uploaded_it_alone() {
        String id = taken();
        var own = files.keepers.of("package", () -> paths.get(id, ""));
        assertEquals(2, own.errors().size());
        assertFalse(own.errors().get(1).value().isEmpty());
        var others = portal.as(Roles.FINANCE, "district", () -> paths.get(id, ""));
        assertEquals(List.of(), others.errors());
        assertThrows(NotFound.class, () -> portal.as(Roles.FINANCE, "district", () -> paths.errors(id, "")));
        assertThrows(NotFound.class, () -> portal.as(Roles.FINANCE, "district", () -> paths.cancel(id, "")));
    }
}
