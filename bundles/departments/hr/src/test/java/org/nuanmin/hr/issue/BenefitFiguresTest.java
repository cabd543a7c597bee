package org.nuanmin.hr.issue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.nuanmin.hr.District;
import org.nuanmin.hr.benefit.ApplicationDesk;
import org.nuanmin.hr.benefit.ApplicationListing;
import org.nuanmin.hr.benefit.ApplicationRow;
import org.nuanmin.hr.benefit.Employers;
import org.nuanmin.hr.benefit.TransferDesk;
import org.nuanmin.portal.api.campaign.Indicators;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listing;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.registry.PersonFacts;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The figures of clause 3.1 by unit and group: whatever happened, they say what the rows behind their links say (R12). */
@PortalTest
class BenefitFiguresTest {
    private static final List<String> STREETS = List.of(District.WENYILU, District.DINGWANGTAI);
    private static final List<String> UNITS = List.of("district", District.WENYILU, District.DINGWANGTAI);
    private static final List<String> GROUPS = List.of("G1", "G2", "G3");
    private static final int PEOPLE = 40;
    private static final int CHANCES = 1000;

    private final Portal portal;
    private final ReadyPeople people;
    private final Indicators indicators;
    private final Random random = new Random(20210208);
    private final List<String> applications = new ArrayList<>();

    BenefitFiguresTest(Portal portal) {
        this.portal = portal;
        people = new ReadyPeople(portal);
        indicators = portal.service(Indicators.class);
        portal.clock().start(Instant.parse("2021-02-08T01:00:00Z"));
    }

    @Test
    void after_hundreds_of_chances_every_figure_of_every_unit_and_group_is_what_its_rows_say() {
        for (String street : STREETS) {
            people.allotted("package", street, 60_000L * PEOPLE * 3);
            people.allotted("union", street, 20_000L * PEOPLE * 3);
        }
        applied();
        for (int i = 0; i < CHANCES; i++) {
            chance(applications.get(random.nextInt(applications.size())));
            if (i == CHANCES / 2) {
                merged(applications.get(0), applications.get(1));
                check();
            }
        }
        check();
        for (String figure : List.of("hr.persons.eligible", "hr.packages.money", "hr.benefits.complete")) {
            assertTrue(indicators.value(figure, "district").orElseThrow().signum() > 0, figure);
        }
        assertFalse(rows("SELECT id FROM hr_item WHERE state = 'RECLAIMED'", row -> row)
                .isEmpty());
    }

    /** Every fourth one of another group, whose employer's list nobody has entered: held. */
    private void applied() {
        String employer = people.employers.employer(true);
        for (int n = 0; n < PEOPLE; n++) {
            Map<String, String> roster = new HashMap<>(people.employers.roster(employer, "figures"));
            roster.put("group", n % 4 == 3 ? "G2" : "G1");
            people.employers.take(Employers.row("数" + (char) ('一' + n), Employers.number("42")), roster);
        }
        applications.addAll(
                rows("SELECT id FROM hr_application WHERE enterprise_id = '" + employer + "' ORDER BY id", row -> row));
    }

    private <T> List<T> rows(String sql, Function<String, T> read) {
        Database hr = portal.database("hr");
        return hr.read(() -> hr.rows(sql, row -> read.apply(row.required("id"))));
    }

    /** What may happen next to an application, or an attempt at what may not. */
    private void chance(String id) {
        String street = portal.asPortal(() -> portal.service(Listings.class).one(ApplicationListing.LIST, id))
                .map(ApplicationRow::unit)
                .orElseThrow();
        var desk = portal.service(ApplicationDesk.class);
        String item = ReadyPeople.ALL.get(random.nextInt(3));
        try {
            switch (random.nextInt(21)) {
                case 0, 1, 2 -> people.employers.as(Roles.STREET, street, () -> desk.submit(id, "查过名单"));
                case 3, 4, 5 -> people.employers.as(Roles.REVIEWER, street, () -> desk.review(id));
                case 6, 7, 8 -> people.employers.as(Roles.HR_OFFICER, "district", () -> desk.approve(id));
                case 9 -> people.employers.as(Roles.REVIEWER, street, () -> unlikely(() -> desk.giveBack(id, "补正")));
                case 10 -> people.employers.as(Roles.REVIEWER, street, () -> unlikely(() -> desk.reject(id, "离岗")));
                case 11 -> people.employers.as(Roles.REVIEWER, street, () -> unlikely(() -> desk.giveUp(id, "离职")));
                case 12 -> {
                    var transfers = portal.service(TransferDesk.class);
                    String other = STREETS.get(random.nextInt(2));
                    people.employers.as(Roles.HR_OFFICER, "district", () -> transfers.transfer(id, other, "搬家"));
                }
                case 13, 14, 15 -> issue(id, street, random.nextBoolean() ? ReadyPeople.ALL : List.of(item));
                case 16, 17 -> order(id, it -> it.arrived(id, "data-20gb"));
                case 18 -> order(id, it -> it.failed(id, "data-20gb", "停机"));
                default -> {
                    var after = portal.service(AfterDesk.class);
                    people.employers.as(Roles.REVIEWER, street, () -> after.reclaim(id, item, "不在区"));
                }
            }
        } catch (NotFound | RuleBroken refused) {
            // chance asked for what may not be: nothing may have been counted
        }
    }

    private void unlikely(Runnable act) {
        if (random.nextInt(4) == 0) {
            act.run();
        }
    }

    private void issue(String id, String street, List<String> items) {
        var wish = ReadyPeople.wish("某人", items.toArray(String[]::new));
        portal.as(Roles.CLERK, street, () -> portal.service(ReceiptDesk.class).issue(id, wish));
    }

    private void order(String id, Consumer<OrderDesk> act) {
        people.employers.as(Roles.HR_OFFICER, "district", () -> act.accept(portal.service(OrderDesk.class)));
    }

    /** The second one's record was the first one's person. */
    private void merged(String into, String from) {
        List<String> persons = List.of(into, from).stream()
                .map(id -> rows("SELECT person_id AS id FROM hr_application WHERE id = '" + id + "'", row -> row)
                        .get(0))
                .toList();
        portal.asPortal(() -> portal.database("hr").write(() -> {
            portal.services(PersonFacts.class).forEach(facts -> facts.merged(persons.get(1), persons.get(0)));
            return into;
        }));
    }

    private void check() {
        for (String unit : UNITS) {
            for (String figure : List.of(
                    "hr.persons.eligible",
                    "hr.persons.approved",
                    "hr.persons.issued",
                    "hr.benefits.complete",
                    "hr.packages.signed",
                    "hr.vouchers.signed",
                    "hr.packages.money",
                    "hr.vouchers.money",
                    "hr.data.arrived")) {
                same(
                        figure + " of " + unit,
                        behind(figure, indicators.rows(figure, unit).orElseThrow()),
                        indicators.value(figure, unit).orElseThrow());
                var byGroup = indicators.byGroup(figure, unit);
                for (String group : GROUPS) {
                    same(
                            figure + " of " + unit + " and " + group,
                            behind(figure, indicators.rows(figure, unit, group).orElseThrow()),
                            byGroup.getOrDefault(group, BigDecimal.ZERO));
                }
            }
            same("who has something in " + unit, had(unit, 1), value("hr.persons.issued", unit));
            same("who has all in " + unit, had(unit, 3), value("hr.benefits.complete", unit));
        }
    }

    private BigDecimal value(String figure, String unit) {
        return indicators.value(figure, unit).orElseThrow();
    }

    private static void same(String words, BigDecimal rows, BigDecimal figure) {
        assertEquals(0, rows.compareTo(figure), () -> words + ": the rows say " + rows + ", the figure " + figure);
    }

    /** What the list says to which a link leads: its total, the sum of its 元 or of its GB. */
    private BigDecimal behind(String figure, String path) {
        ListQuery query = ListQuery.FIRST.at(0, ListQuery.LARGEST);
        for (String each : path.substring(path.indexOf('?') + 1).split("&")) {
            query = query.with(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
        }
        if (path.startsWith("/app/hr/applications?")) {
            return BigDecimal.valueOf(count(ApplicationListing.LIST, query));
        }
        ListQuery asked = query;
        var lines = portal.asPortal(() -> portal.service(Listings.class).page(IssueListing.LIST, asked))
                .items();
        assertEquals(count(IssueListing.LIST, asked), lines.size());
        if (figure.endsWith(".money")) {
            return BigDecimal.valueOf(
                    lines.stream().mapToLong(IssueLine::amount).sum(), 2);
        }
        return BigDecimal.valueOf(
                figure.equals("hr.data.arrived")
                        ? lines.stream().mapToLong(IssueLine::quantity).sum()
                        : lines.size());
    }

    private long count(Listing<?> list, ListQuery query) {
        return portal.asPortal(() -> portal.service(Listings.class).count(list, query));
    }

    /** Counted from the items alone. */
    private BigDecimal had(String unit, int least) {
        String here = unit.equals("district") ? "" : " AND a.unit_id = '" + unit + "'";
        return BigDecimal.valueOf(rows(
                        "SELECT a.id FROM hr_application a JOIN hr_item i ON i.application_id = a.id"
                                + " WHERE i.state IN ('ISSUED', 'ARRIVED')" + here
                                + " GROUP BY a.id HAVING COUNT(*) >= " + least,
                        row -> row)
                .size());
    }
}
