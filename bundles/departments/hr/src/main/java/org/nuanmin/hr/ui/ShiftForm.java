package org.nuanmin.hr.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.nuanmin.hr.duty.Gap;
import org.nuanmin.hr.duty.ShiftWish;
import org.nuanmin.hr.station.StationRow;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;
import org.nuanmin.ui.kit.FormDialog;
import org.nuanmin.ui.kit.Toast;

/** Puts someone on duty. */
final class ShiftForm {
    private ShiftForm() {}

    /** For a day of the week that begins with this one, today if it is one of them. */
    static void open(HrScreens screens, StationRow station, LocalDate monday, Runnable after) {
        LocalDate today = screens.clocks.today();
        boolean now = today.isAfter(monday) && today.isBefore(monday.plusDays(7));
        open(screens, station, now ? today : monday, "08:00", "20:00", after);
    }

    /** For the hours in which nobody is there. */
    static void fill(HrScreens screens, StationRow station, Gap gap, Runnable after) {
        open(screens, station, gap.day(), gap.hours().from(), gap.hours().to(), after);
    }

    private static void open(
            HrScreens screens, StationRow station, LocalDate day, String start, String end, Runnable after) {
        var form = new Form();
        DatePicker on = form.wide("day", Fields.day(Say.of("field.day")));
        TextField from = form.add("from", Fields.text(Say.of("field.from")));
        TextField to = form.add("to", Fields.text(Say.of("field.to")));
        TextField person = form.add("person", Fields.text(Say.of("field.person")));
        TextField phone = form.add("phone", Fields.phone(Say.of("field.phone")));
        on.setValue(day);
        from.setValue(start);
        to.setValue(end);
        to.setHelperText(Say.of("duty.to.hint"));
        form.require("day", "from", "to", "person", "phone");
        new FormDialog(station.name(), Say.of("duty.add"), form, () -> {
                    var wish = ShiftWish.of(
                            on.getValue().toString(),
                            from.getValue(),
                            to.getValue(),
                            person.getValue(),
                            phone.getValue());
                    screens.rosters.add(station.id(), wish);
                    Toast.done(Say.of("duty.added", person.getValue()));
                    after.run();
                })
                .open();
    }
}
