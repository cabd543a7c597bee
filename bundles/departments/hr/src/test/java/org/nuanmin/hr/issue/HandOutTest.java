package org.nuanmin.hr.issue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.nuanmin.hr.District;
import org.nuanmin.hr.batch.Step;
import org.nuanmin.hr.batch.StepDesk;
import org.nuanmin.hr.batch.StepJobs;
import org.nuanmin.hr.benefit.Employers;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.work.Imports;
import org.nuanmin.portal.api.work.Job;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Hundreds at once: approved as a job, and handed out by a signed list. */
@PortalTest
class HandOutTest {
    private static final int HALL = 500;
    private static final int PEOPLE = 30;

    private final Portal portal;
    private final ReadyPeople people;

    HandOutTest(Portal portal) {
        this.portal = portal;
        people = new ReadyPeople(portal);
        portal.clock().start(Instant.parse("2021-02-08T01:00:00Z"));
    }

    private Job ended(Job job, String role, String unit) {
        for (int i = 0; i < 600; i++) {
            Job now =
                    portal.as(role, unit, () -> portal.service(Imports.class).get(job.id(), Locale.SIMPLIFIED_CHINESE));
            if (now.endedAt() != null) {
                return now;
            }
            pause();
        }
        throw new AssertionError("The job never ended");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The ids of so many applications of an employer, the first one first. */
    private List<String> drafts(String employer, String name, int count) {
        for (int i = 0; i < count; i++) {
            people.employers.take(
                    Employers.row(name + (char) ('甲' + i), Employers.number("42")),
                    people.employers.roster(employer, name));
        }
        Database hr = portal.database("hr");
        return hr.read(() -> hr.rows(
                "SELECT id FROM hr_application WHERE enterprise_id = ? ORDER BY id",
                row -> row.required("id"),
                employer));
    }

    private StepDesk.Outcome now(Step step, String role, String unit, List<String> ids) {
        return portal.as(role, unit, () -> portal.service(StepDesk.class).now(step, ids));
    }

    private HandOutWish wish(String employer, List<String> exceptions) {
        return new HandOutWish(employer, District.WENYILU, List.of("gift-package"), exceptions, ReadyPeople.SIGNATURE);
    }

    private Job handedOut(HandOutWish wish) {
        Job job = people.clerk(() -> portal.service(HandOutDesk.class).start(wish));
        return ended(job, Roles.CLERK, District.WENYILU);
    }

    @Test
    void of_five_hundred_all_but_the_seven_ticked_get_it_once_each_by_a_receipt_of_his_own() {
        people.allotted("package", 60_000L * HALL);
        String employer = people.employers.employer(true);
        List<String> ids = drafts(employer, "吴", HALL);
        now(Step.SUBMIT, Roles.STREET, District.WENYILU, ids);
        now(Step.REVIEW, Roles.REVIEWER, District.WENYILU, ids);
        Job approval = portal.as(
                Roles.HR_OFFICER,
                "district",
                () -> portal.service(StepJobs.class).start(Step.APPROVE, ids));
        assertEquals(HALL, ended(approval, Roles.HR_OFFICER, "district").accepted());
        var again = now(Step.APPROVE, Roles.HR_OFFICER, "district", ids);
        assertEquals(HALL, again.unchanged());

        List<String> exceptions = ids.subList(0, 7);
        Job first = handedOut(wish(employer, exceptions));
        assertEquals(HALL - 7, first.accepted(), first::toString);
        assertEquals(0, first.rejected(), first::toString);
        assertEquals(HALL - 7, receipts(employer));
        handedOut(wish(employer, exceptions));
        assertEquals(HALL - 7, receipts(employer), "nothing goes a second time");
        handedOut(wish(employer, List.of()));
        assertEquals(HALL, receipts(employer));
    }

    private long receipts(String employer) {
        Database hr = portal.database("hr");
        return hr.read(() -> hr.rows(
                        "SELECT COUNT(*) AS n FROM hr_receipt r JOIN hr_application a ON a.id = r.application_id"
                                + " WHERE a.enterprise_id = ?",
                        row -> row.number("n"),
                        employer)
                .get(0));
    }

    @Test
    void an_exception_that_is_not_on_the_list_is_refused_and_so_is_a_list_of_nobody() {
        String employer = people.employers.employer(true);
        var nobody = assertThrows(
                RuleBroken.class,
                () -> people.clerk(() -> portal.service(HandOutDesk.class).start(wish(employer, List.of()))));
        assertEquals("enterprise", nobody.errors().get(0).field());
        people.ready("郑一禾", employer);
        var strange = assertThrows(
                RuleBroken.class,
                () -> people.clerk(() -> portal.service(HandOutDesk.class).start(wish(employer, List.of("nobody")))));
        assertEquals("exceptions", strange.errors().get(0).field());
    }

    @Test
    void of_many_a_refused_one_keeps_none_of_the_others() {
        String employer = people.employers.employer(true);
        List<String> ids = drafts(employer, "冯", PEOPLE);
        now(Step.SUBMIT, Roles.STREET, District.WENYILU, ids.subList(0, PEOPLE - 1));
        List<String> all = new ArrayList<>(ids);
        all.add("nobody");
        var outcome = now(Step.REVIEW, Roles.REVIEWER, District.WENYILU, all);
        assertEquals(PEOPLE - 1, outcome.done());
        assertEquals(
                List.of(ids.get(PEOPLE - 1), "nobody"),
                outcome.refused().stream().map(StepDesk.Refused::id).toList());
        assertTrue(outcome.refused().stream()
                .noneMatch(each -> each.words().in(Locale.ENGLISH).isEmpty()));
    }
}
