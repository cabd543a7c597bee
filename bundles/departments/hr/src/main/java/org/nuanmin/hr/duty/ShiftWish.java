package org.nuanmin.hr.duty;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.problem.Given;

/** A shift that someone wants to add. */
public record ShiftWish(Hours hours, String person, String phone) {
    /**
     * Made of what was typed, checked.
     *
     * @param from such as 08:00; the end of a day, 24:00, is no beginning
     * @param to such as 20:00; 24:00 is the end of the day, an earlier or the same time is of the next day
     * @throws org.nuanmin.portal.api.problem.RuleBroken naming every bad field
     */
    public static ShiftWish of(
            @Nullable String day,
            @Nullable String from,
            @Nullable String to,
            @Nullable String person,
            @Nullable String phone) {
        var given = new Given(HrTexts.TEXTS);
        LocalDate on = given.day("day", given.needed("day", day, 20), LocalDate.EPOCH);
        LocalTime start = time(given, "from", from);
        LocalTime end = Hours.MIDNIGHT.equals(plain(to)) ? LocalTime.MIDNIGHT : time(given, "to", to);
        String name = given.needed("person", person, 60);
        String number = given.phone("phone", phone);
        if (number.isEmpty()) {
            given.refuse("phone", "given.missing", HrTexts.say("field.phone"));
        }
        given.check();
        return new ShiftWish(Hours.of(on, start, end), name, number);
    }

    /** A Chinese keyboard writes digits and the colon in full width. */
    private static @Nullable String plain(@Nullable String time) {
        return time == null
                ? null
                : Normalizer.normalize(time, Normalizer.Form.NFKC).strip();
    }

    private static LocalTime time(Given given, String field, @Nullable String value) {
        String typed = given.needed(field, plain(value), 8);
        try {
            return typed.isEmpty() ? LocalTime.MIDNIGHT : LocalTime.parse(typed, Hours.CLOCK);
        } catch (DateTimeException notATime) {
            given.refuse(field, "given.time", HrTexts.say("field." + field));
            return LocalTime.MIDNIGHT;
        }
    }
}
