package org.nuanmin.hr.issue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.campaign.Benefit;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Reach;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.registry.Enterprise;
import org.nuanmin.portal.api.registry.Enterprises;
import org.nuanmin.portal.api.work.Attachment;
import org.nuanmin.portal.api.work.Attachments;
import org.nuanmin.portal.api.work.Imports;
import org.nuanmin.portal.api.work.Job;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Hands out to an employer's people by a signed list (签收表): all who are ready but the ticked exceptions, each by a receipt of
 * his own. Repeated, it hands nothing out a second time.
 */
@Component(service = HandOutDesk.class)
public final class HandOutDesk {
    private static final int LARGEST_SCAN = 15_000_000;

    private final Database database;
    private final Identity identity;
    private final AuditTrail audit;
    private final Units units;
    private final Campaigns campaigns;
    private final Enterprises enterprises;
    private final Attachments attachments;
    private final Imports imports;
    private final Reach reach;

    @Activate
    public HandOutDesk(
            @Reference Database database,
            @Reference Identity identity,
            @Reference AuditTrail audit,
            @Reference Units units,
            @Reference Campaigns campaigns,
            @Reference Enterprises enterprises,
            @Reference Attachments attachments,
            @Reference Imports imports) {
        this.database = database;
        this.identity = identity;
        this.audit = audit;
        this.units = units;
        this.campaigns = campaigns;
        this.enterprises = enterprises;
        this.attachments = attachments;
        this.imports = imports;
        reach = new Reach(identity);
    }

    /** One who is on the list. */
    private record Listed(String application, String person) {}

    /** Stores the scan and starts the job. */
    public Job start(HandOutWish wish) {
        identity.require(HrPermissions.ITEM_ISSUE);
        var given = new Given(HrTexts.TEXTS, "handout");
        byte[] scan = scan(given, wish.scan());
        return start(wish, given, new ByteArrayInputStream(scan));
    }

    /**
     * The same, with the scan as a file.
     *
     * @param scan read to its end and left open
     */
    public Job start(HandOutWish wish, InputStream scan) {
        identity.require(HrPermissions.ITEM_ISSUE);
        return start(wish, new Given(HrTexts.TEXTS, "handout"), scan);
    }

    private Job start(HandOutWish wish, Given given, InputStream scan) {
        String enterprise = given.needed("enterprise", wish.enterprise(), 64);
        String unit = given.needed("unit", wish.unit(), 64);
        items(given, wish.items());
        given.check();
        Unit own = reach.within(
                HrPermissions.ITEM_ISSUE,
                () -> units.find(unit),
                Unit::id,
                () -> new NotFound(HrTexts.say("unit.none")));
        Enterprise employer = enterprises
                .find(enterprise)
                .orElseThrow(() -> new NotFound(HrTexts.say("roster.no-enterprise", enterprise)));
        List<String> applications = applications(given, wish, own, employer);
        given.check();
        return database.write(() -> started(wish, own, employer, applications, scan));
    }

    /** From a data URL; what kind of file it is, its content says. */
    private static byte[] scan(Given given, @Nullable String sent) {
        String url = given.text("scan", sent, LARGEST_SCAN);
        if (url.isEmpty()) {
            given.refuse("scan", "handout.no-scan");
        }
        int comma = url.indexOf(',');
        try {
            if (url.startsWith("data:") && comma > 0 && url.substring(0, comma).endsWith(";base64")) {
                return Base64.getDecoder().decode(url.substring(comma + 1));
            }
        } catch (IllegalArgumentException noBase64) {
            // said below
        }
        given.refuse("scan", "handout.bad-scan");
        return new byte[0];
    }

    private void items(Given given, List<String> wanted) {
        Set<String> known =
                campaigns.current().benefits().stream().map(Benefit::id).collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            given.refuse("items", "receipt.no-items");
        }
        wanted.stream()
                .filter(item -> !known.contains(item))
                .findFirst()
                .ifPresent(item -> given.refuse("items", "receipt.no-such-item", item));
    }

    private List<String> applications(Given given, HandOutWish wish, Unit unit, Enterprise employer) {
        List<Listed> all = database.read(() -> database.rows(
                "SELECT id, person_id FROM hr_application WHERE unit_id = ? AND enterprise_id = ? AND campaign_id = ?"
                        + " AND state IN ('READY', 'ISSUED', 'RECONCILED') ORDER BY id",
                row -> new Listed(row.required("id"), row.required("person_id")),
                unit.id(),
                employer.id(),
                campaigns.current().id()));
        Set<String> left = new HashSet<>(wish.exceptions());
        List<String> listed = new ArrayList<>();
        for (Listed each : all) {
            boolean excepted = left.remove(each.application()) | left.remove(each.person());
            if (!excepted) {
                listed.add(each.application());
            }
        }
        if (!left.isEmpty()) {
            given.refuse("exceptions", "handout.no-such", left.iterator().next(), employer.name());
        } else if (listed.isEmpty()) {
            given.refuse("enterprise", "handout.nobody", employer.name(), unit.name());
        }
        return listed;
    }

    private Job started(HandOutWish wish, Unit unit, Enterprise employer, List<String> applications, InputStream scan) {
        String id = Ids.next();
        var given = new Given(HrTexts.TEXTS, "handout");
        Attachment attached = given.read("scan", () -> attachments.add("hr", id, "hand-out-" + id, scan));
        given.check();
        byte[] list =
                (HandOutSheet.ID + "\n" + String.join("\n", applications) + "\n").getBytes(StandardCharsets.UTF_8);
        Job job = imports.start(
                HandOutSheet.KIND,
                employer.name() + ".csv",
                new ByteArrayInputStream(list),
                Map.of(
                        "items",
                        String.join(",", wish.items()),
                        "scan",
                        Objects.requireNonNull(attached).id()));
        audit.record(
                "hr.hand-out.started",
                job.id(),
                Map.of("unit", unit.id(), "enterprise", employer.id(), "lines", Integer.toString(applications.size())));
        return job;
    }
}
