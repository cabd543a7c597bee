package org.nuanmin.hr.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nuanmin.hr.District;
import org.nuanmin.hr.benefit.Employers;
import org.nuanmin.portal.api.campaign.Benefit;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.keys.Secret;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.testkit.Portal;

/**
 * Many people with their applications, put into the tables by batched statements and past the rules, for what is measured begins
 * after them. Their phones are sealed as the registry seals them, so that they can be opened.
 */
final class Crowd {
    private static final int CHUNK = 500;
    private static final Instant DRAFTED = Instant.parse("2021-02-01T01:00:00Z");
    private static final String[] HANDS = {"bench-submitter", "bench-reviewer", "bench-approver"};

    private final Portal portal;
    private final Database database;
    private final Keys keys;
    private final String campaign;
    private final List<Benefit> benefits;
    private final String employer;
    private int made;

    Crowd(Portal portal) {
        this.portal = portal;
        database = portal.database("hr");
        keys = portal.service(Keys.class);
        var current = portal.asPortal(() -> portal.service(Campaigns.class).current());
        campaign = current.id();
        benefits = current.benefits().stream()
                .filter(each -> current.groups().get(0).benefits().contains(each.id()))
                .toList();
        employer = new Employers(portal).employer(true);
    }

    /** The ids of so many new applications in this state, in 文艺路. */
    List<String> applications(int count, String state) {
        List<String> ids = new ArrayList<>();
        while (ids.size() < count) {
            int some = Math.min(CHUNK, count - ids.size());
            portal.asPortal(() -> database.write(() -> {
                for (int i = 0; i < some; i++) {
                    ids.add(application(person(made++), state));
                }
                return ids;
            }));
        }
        return ids;
    }

    private String person(int n) {
        String id = Ids.next();
        String name = RosterBench.name(n);
        String number = Numbers.resident(n);
        String phone = "138%08d".formatted(n);
        var secret = Secret.fresh(keys);
        database.store(
                "INSERT INTO portal_person (id, name, pinyin, initials, last4, masked, unit_id) VALUES (?, ?, ?, ?, ?, ?, ?)",
                id,
                name,
                "chenmou" + n,
                "cm" + n,
                number.substring(14),
                "4299**********" + number.substring(14),
                District.WENYILU);
        database.store(
                "INSERT INTO registry_person (person_id, state, id_type, typed_name, province, salt, number_sealed, phone_sealed,"
                        + " phone_masked, registered_at, registered_by, told_at, edition)"
                        + " VALUES (?, 'LIVE', 'RESIDENT_ID', ?, '湖北省', ?, ?, ?, '138****', ?, 'bench', ?, 1)",
                id,
                name,
                secret.salt(),
                secret.seal("registry.person.number", number),
                secret.seal("registry.person.phone", phone),
                DRAFTED,
                DRAFTED);
        database.store(
                "INSERT INTO registry_number (blind, person_id) VALUES (?, ?)",
                keys.index("registry.document", "RESIDENT_ID:" + number),
                id);
        database.store(
                "INSERT INTO registry_person_unit (person_id, unit_id, since) VALUES (?, ?, ?)",
                id,
                District.WENYILU,
                DRAFTED);
        return id;
    }

    private String application(String person, String state) {
        String id = Ids.next();
        database.store(
                "INSERT INTO hr_application (id, live_key, campaign_id, person_id, unit_id, enterprise_id, group_id, job, stays_from,"
                        + " stays_to, foreign_document, state, doubts, reason, evidence, roster_id, submitter_id, reviewer_id,"
                        + " approver_id, drafted_at, edition)"
                        + " VALUES (?, ?, ?, ?, ?, ?, 'G1', '装配工', ?, ?, ?, ?, '', '', 'rule=R2.1', '', ?, ?, ?, ?, 1)",
                id,
                campaign + ":" + person,
                campaign,
                person,
                District.WENYILU,
                employer,
                LocalDate.of(2021, 2, 1),
                LocalDate.of(2021, 2, 17),
                false,
                state,
                HANDS[0],
                HANDS[1],
                state.equals("READY") ? HANDS[2] : null,
                DRAFTED.plusMillis(made));
        int place = 0;
        for (Benefit benefit : benefits) {
            database.store(
                    "INSERT INTO hr_item (id, live_key, application_id, place, item_id, title, amount, quantity, measure, state)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'READY')",
                    Ids.next(),
                    campaign + ":" + benefit.id() + ":" + person,
                    id,
                    place++,
                    benefit.id(),
                    benefit.title(),
                    benefit.amount(),
                    benefit.quantity(),
                    benefit.unit());
        }
        return id;
    }

    /** So many more requests at this station, all closed, a minute apart. */
    void requests(String station, int from, int count) {
        for (int first = from; first < from + count; first += CHUNK) {
            int start = first;
            portal.asPortal(() -> database.write(() -> {
                for (int i = start; i < Math.min(from + count, start + CHUNK); i++) {
                    request(station, i);
                }
                return start;
            }));
        }
    }

    private void request(String station, int n) {
        database.store(
                "INSERT INTO hr_request (id, station_id, unit_id, subject, contact_sealed, contact_salt, contact_masked, state,"
                        + " received_at, closed_at) VALUES (?, ?, ?, ?, '', '', '陈**', ?, ?, ?)",
                Ids.next(),
                station,
                n % 3 == 0 ? District.DINGWANGTAI : District.WENYILU,
                "第" + n + "件：水管漏水，请求帮助",
                n % 10 == 0 ? "HANDLING" : "CLOSED",
                DRAFTED.plusSeconds(60L * n % 4_000_000).plusMillis(n % 997),
                DRAFTED.plusSeconds(60L * n % 4_000_000 + 3600));
    }
}
