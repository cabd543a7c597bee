package org.nuanmin.hr.voucher;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.RuleBroken;

/** Which serial goes: a unit with ranges hands out of these alone, the next free one where none is named. */
public final class Serials {
    private final Database database;

    public Serials(Database database) {
        this.database = database;
    }

    /** As it stands in {@code hr_item.serial_key}: one serial, one person (R7). */
    public static String key(String campaign, String item, String serial) {
        return campaign + ":" + item + ":" + serial.toUpperCase(Locale.ROOT);
    }

    /** A range in a unit's hands. */
    private record Range(String id, Numbers first, long last) {
        boolean holds(Numbers serial) {
            return first.isAlike(serial) && serial.number() >= first.number() && serial.number() <= last;
        }
    }

    /**
     * The serial that goes: the next one of the range that was handed over first.
     *
     * @param unit the id of the 街道 or park that answers for the person; ranges of its communities count too
     * @param typed as on the voucher, or empty
     * @return empty where none is named and the unit has no range of this item
     * @throws RuleBroken when it is void or in none of the unit's ranges, or none of these has a free one
     */
    public String of(String campaign, String item, String unit, String typed) {
        List<Range> ranges = ranges(campaign, item, unit);
        if (typed.isEmpty()) {
            return ranges.isEmpty() ? "" : next(campaign, item, ranges);
        }
        if (isVoid(key(campaign, item, typed))) {
            throw RuleBroken.conflict(HrTexts.say("voucher.is-void", typed));
        }
        boolean held = ranges.isEmpty()
                || Numbers.of(typed)
                        .filter(serial -> ranges.stream().anyMatch(range -> range.holds(serial)))
                        .isPresent();
        if (!held) {
            throw RuleBroken.of(HrTexts.say(
                    "voucher.not-here",
                    typed,
                    ranges.get(0).first(),
                    new Numbers(
                            ranges.get(0).first().prefix(),
                            ranges.get(0).first().digits(),
                            ranges.get(0).last())));
        }
        return typed;
    }

    private List<Range> ranges(String campaign, String item, String unit) {
        return database.rows(
                "SELECT v.id, v.prefix, v.digits, v.first_no, v.last_no FROM --DERBY-PROPERTIES joinOrder=FIXED\n"
                        + " hr_voucher_range v --DERBY-PROPERTIES index=hr_voucher_range_item\n"
                        + " JOIN portal_unit_scope s ON s.unit_id = v.unit_id"
                        + " WHERE s.ancestor_id = ? AND v.item_id = ? AND v.campaign_id = ? ORDER BY v.handed_at, v.id",
                row -> new Range(
                        row.required("id"),
                        new Numbers(row.required("prefix"), (int) row.number("digits"), row.number("first_no")),
                        row.number("last_no")),
                unit,
                item,
                campaign);
    }

    /** The database moves the range on, so that no two get the same. */
    private String next(String campaign, String item, List<Range> ranges) {
        for (Range range : ranges) {
            while (database.update(
                            "UPDATE hr_voucher_range SET next_no = next_no + 1 WHERE id = ? AND next_no <= last_no",
                            range.id())
                    == 1) {
                long number = database.rows(
                                "SELECT next_no FROM hr_voucher_range WHERE id = ?",
                                row -> row.number("next_no"),
                                range.id())
                        .get(0);
                String serial =
                        new Numbers(range.first().prefix(), range.first().digits(), number - 1).toString();
                String key = key(campaign, item, serial);
                if (!isVoid(key) && !isGone(key)) {
                    return serial;
                }
            }
        }
        throw RuleBroken.of(HrTexts.say("voucher.none-left"));
    }

    private boolean isVoid(String key) {
        return !database.rows("SELECT id FROM hr_voucher_void WHERE id = ?", row -> row.required("id"), key)
                .isEmpty();
    }

    private boolean isGone(String key) {
        return !database.rows("SELECT id FROM hr_item WHERE serial_key = ?", row -> row.required("id"), key)
                .isEmpty();
    }

    /** 作废. */
    public void voids(String campaign, String item, String unit, String serial, String reason, Instant now, User by) {
        database.update(
                "INSERT INTO hr_voucher_void (id, serial, item_id, unit_id, reason, voided_at, by_id, by_name)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                key(campaign, item, serial),
                serial,
                item,
                unit,
                reason,
                now,
                by.id(),
                by.name());
    }
}
