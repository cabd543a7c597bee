package org.nuanmin.hr.voucher;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.campaign.Benefit;
import org.nuanmin.portal.api.campaign.Campaign;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.UnitKind;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.persistence.ConstraintBroken;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.time.Clocks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands ranges of vouchers to 街道, park and stations: by the unit whose money the vouchers are. */
@Component(service = VoucherDesk.class)
public final class VoucherDesk {
    private static final long LARGEST = 1_000_000;

    private final Database database;
    private final Identity identity;
    private final AuditTrail audit;
    private final Clocks clocks;
    private final Campaigns campaigns;
    private final Units units;

    @Activate
    public VoucherDesk(
            @Reference Database database,
            @Reference Identity identity,
            @Reference AuditTrail audit,
            @Reference Clocks clocks,
            @Reference Campaigns campaigns,
            @Reference Units units) {
        this.database = database;
        this.identity = identity;
        this.audit = audit;
        this.clocks = clocks;
        this.campaigns = campaigns;
        this.units = units;
    }

    /** The items whose vouchers the caller's unit pays for. */
    public List<Benefit> kept() {
        Campaign campaign = campaigns.current();
        return campaign.benefits().stream()
                .filter(benefit -> campaign.fund(benefit.fund())
                        .filter(fund -> fund.payer().equals(identity.user().unit()))
                        .isPresent())
                .toList();
    }

    /**
     * Hands a range over.
     *
     * @param first the first serial, such as {@code GH-000001}
     * @param last the last one, alike
     * @return the range's id
     * @throws RuleBroken when a part of it is in somebody's hands already
     */
    public String hand(@Nullable String item, @Nullable String unit, @Nullable String first, @Nullable String last) {
        identity.require(HrPermissions.VOUCHER_KEEP);
        var given = new Given(HrTexts.TEXTS, "voucher");
        String wanted = given.needed("item", item, 40);
        if (!wanted.isEmpty()
                && kept().stream().noneMatch(benefit -> benefit.id().equals(wanted))) {
            given.refuse("item", "voucher.not-kept", wanted);
        }
        String to = given.needed("unit", unit, 64);
        if (!to.isEmpty()
                && units.find(to).filter(each -> receives(each.kind())).isEmpty()) {
            given.refuse("unit", "voucher.no-receiver", to);
        }
        Optional<Numbers> from = serial(given, "first", first);
        Optional<Numbers> until = serial(given, "last", last);
        if (from.isPresent() && until.isPresent()) {
            fits(given, from.get(), until.get());
        }
        given.check();
        return database.write(() -> handed(wanted, to, from.orElseThrow(), until.orElseThrow()));
    }

    private static boolean receives(UnitKind kind) {
        return kind == UnitKind.STREET || kind == UnitKind.PARK || kind == UnitKind.COMMUNITY;
    }

    private static Optional<Numbers> serial(Given given, String field, @Nullable String typed) {
        String clean = given.needed(field, typed, 35);
        Optional<Numbers> numbers = Numbers.of(clean);
        if (numbers.isEmpty() && !clean.isEmpty()) {
            given.refuse(field, "voucher.serial", clean);
        }
        return numbers;
    }

    private static void fits(Given given, Numbers first, Numbers last) {
        if (!first.isAlike(last) || first.number() > last.number()) {
            given.refuse("last", "voucher.order", first, last);
        } else if (last.number() - first.number() >= LARGEST) {
            given.refuse("last", "voucher.many", LARGEST);
        }
    }

    private String handed(String item, String unit, Numbers first, Numbers last) {
        String campaign = campaigns.current().id();
        String series = String.join(":", campaign, item, first.prefix(), Integer.toString(first.digits()));
        lock(series);
        database
                .rows(
                        "SELECT v.prefix, v.digits, v.first_no, v.last_no, u.name FROM hr_voucher_range v"
                                + " JOIN portal_unit u ON u.id = v.unit_id"
                                + " WHERE v.series_id = ? AND v.first_no <= ? AND v.last_no >= ?",
                        row -> RuleBroken.conflict(HrTexts.say(
                                "voucher.taken",
                                new Numbers(first.prefix(), first.digits(), row.number("first_no")),
                                new Numbers(first.prefix(), first.digits(), row.number("last_no")),
                                row.required("name"))),
                        series,
                        last.number(),
                        first.number())
                .stream()
                .findFirst()
                .ifPresent(taken -> {
                    throw taken;
                });
        String id = Ids.next();
        database.update(
                "INSERT INTO hr_voucher_range (id, series_id, campaign_id, item_id, unit_id, prefix, digits, first_no, last_no,"
                        + " next_no, handed_at, by_id, by_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                series,
                campaign,
                item,
                unit,
                first.prefix(),
                first.digits(),
                first.number(),
                last.number(),
                first.number(),
                clocks.business(),
                identity.user().id(),
                identity.user().name());
        audit.record(
                "hr.voucher.handed",
                id,
                Map.of("unit", unit, "item", item, "first", first.toString(), "last", last.toString()));
        return id;
    }

    private void lock(String series) {
        if (database.update("UPDATE hr_voucher_series SET changed = changed + 1 WHERE id = ?", series) == 0) {
            try {
                database.apart(
                        () -> database.update("INSERT INTO hr_voucher_series (id, changed) VALUES (?, 0)", series));
            } catch (ConstraintBroken another) {
                // whoever was first has made it
            }
            database.update("UPDATE hr_voucher_series SET changed = changed + 1 WHERE id = ?", series);
        }
    }
}
