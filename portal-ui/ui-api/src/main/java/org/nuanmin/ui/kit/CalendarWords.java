package org.nuanmin.ui.kit;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a date picker says; Vaadin wants it for each field, in English otherwise. */
final class CalendarWords {
    private CalendarWords() {}

    static DatePickerI18n now() {
        Locale locale = Words.locale();
        boolean chinese = locale.getLanguage().equals("zh");
        return new DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setToday(Words.kit("today"))
                .setCancel(Words.kit("cancel"))
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days(locale, TextStyle.FULL))
                .setWeekdaysShort(days(locale, chinese ? TextStyle.NARROW : TextStyle.SHORT))
                .setBadInputErrorMessage(Words.kit("day.bad"));
    }

    /** Vaadin counts from Sunday. */
    private static List<String> days(Locale locale, TextStyle style) {
        return List.of(7, 1, 2, 3, 4, 5, 6).stream()
                .map(day -> DayOfWeek.of(day).getDisplayName(style, locale))
                .toList();
    }
}
