package org.nuanmin.hr.benefit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.nuanmin.hr.District;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.work.SheetImport;
import org.nuanmin.portal.api.work.SheetImport.Taken;
import org.nuanmin.testkit.Portal;

/** Employers on the list of G1, and their rosters in the hands of a street. */
public final class Employers {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final Portal portal;
    private final SheetImport sheet;

    public Employers(Portal portal) {
        this.portal = portal;
        sheet = portal.services(SheetImport.class).stream()
                .filter(RosterSheet.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    /** A resident's number of nobody that passes every check. */
    public static String number(String province) {
        int n = NEXT.incrementAndGet();
        String first = province + "99991903" + "%02d%02d%03d".formatted(1 + n / 1000 % 12, 1 + n / 100 % 10, n % 1000);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (first.charAt(i) - '0') * WEIGHTS[i];
        }
        return first + "10X98765432".charAt(sum % 11);
    }

    /** An employer's id. */
    public String employer(boolean listed) {
        String id = "employer-" + NEXT.incrementAndGet();
        var database = portal.database("registry");
        portal.asPortal(() -> database.write(() -> {
            database.update("INSERT INTO portal_enterprise (id, name, code) VALUES (?, ?, ?)", id, id, id.substring(9));
            if (listed) {
                database.update(
                        "INSERT INTO registry_listed (id, live_key, enterprise_id, list_id, from_day, document, entered_name)"
                                + " VALUES (?, ?, ?, 'G1', ?, '名单', '某')",
                        id,
                        id + ":G1",
                        id,
                        LocalDate.of(2021, 1, 1));
            }
            return id;
        }));
        return id;
    }

    public Map<String, String> roster(String employer, String roster) {
        return Map.of("enterprise", employer, "group", "G1", "unit", District.WENYILU, SheetImport.JOB, roster);
    }

    public static Map<String, String> row(String name, String number) {
        return new HashMap<>(Map.of(
                RosterSheet.NAME, name,
                RosterSheet.ID_NUMBER, number,
                RosterSheet.PROVINCE, "湖北省",
                RosterSheet.PHONE, "13800000000",
                RosterSheet.STAYS_FROM, "2021年2月1日",
                RosterSheet.STAYS_TO, "2021/2/17"));
    }

    public Taken take(Map<String, String> row, Map<String, String> roster) {
        return takeAs(portal.holding(Roles.STREET, District.WENYILU), row, roster);
    }

    Taken takeAs(User user, Map<String, String> row, Map<String, String> roster) {
        return portal.as(user, () -> portal.database("hr").write(() -> sheet.take(row, roster)));
    }

    void check(String role, String unit, Map<String, String> roster) {
        portal.as(role, unit, () -> {
            sheet.check(roster);
            return roster;
        });
    }

    /** The one application of whoever is called so. */
    public ApplicationRow of(String name) {
        return portal.asPortal(() -> portal.service(Listings.class)
                .page(ApplicationListing.LIST, ListQuery.FIRST.with("query", name))
                .items()
                .get(0));
    }

    long count(String name) {
        return portal.asPortal(() ->
                portal.service(Listings.class).count(ApplicationListing.LIST, ListQuery.FIRST.with("query", name)));
    }

    /** An application of that name that its three hands have approved; its id. */
    public String approved(String name) {
        return approved(name, number("42"));
    }

    String approved(String name, String number) {
        take(row(name, number), roster(employer(true), name));
        String id = of(name).id();
        var desk = portal.service(ApplicationDesk.class);
        as(Roles.STREET, District.WENYILU, () -> desk.submit(id, ""));
        as(Roles.REVIEWER, District.WENYILU, () -> desk.review(id));
        as(Roles.HR_OFFICER, "district", () -> desk.approve(id));
        return id;
    }

    public void as(String role, String unit, Runnable act) {
        portal.as(role, unit, () -> {
            act.run();
            return role;
        });
    }

    /** What became of an application, by the kinds of its steps. */
    List<String> kinds(String id) {
        return portal.asPortal(() -> portal.service(ApplicationDesk.class).steps(id)).stream()
                .map(ApplicationStep::kind)
                .toList();
    }

    static String words(Taken taken) {
        return taken.words().in(Locale.SIMPLIFIED_CHINESE);
    }
}
