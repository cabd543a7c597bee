package org.nuanmin.hr.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.hr.station.StationDetails;
import org.nuanmin.hr.station.StationRow;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;

/** What is known of a station, to be typed. */
final class StationForm {
    final Form form = new Form();
    private final ComboBox<Unit> unit;
    private final TextField name;
    private final TextField address;
    private final TextField phone;
    private final TextArea staff;

    private StationForm(List<Unit> communities, boolean planning) {
        unit = Fields.unit(Say.of("field.community"), communities);
        if (planning) {
            form.wide("unit", unit);
            form.require("unit");
        }
        name = form.wide("name", Fields.text(Say.of("field.name")));
        address = form.wide("address", Fields.text(Say.of("field.address")));
        phone = form.add("phone", Fields.phone(Say.of("field.phone")));
        staff = form.add("staff", Fields.lines(Say.of("field.staff")));
        staff.setHelperText(Say.of("station.staff.hint"));
        form.require("name");
    }

    /** For one that is to be planned. */
    static StationForm planning(List<Unit> communities) {
        var made = new StationForm(communities, true);
        made.unit.addValueChangeListener(event -> {
            if (event.getValue() != null && made.name.isEmpty()) {
                made.name.setValue(Say.of("station.name.usual", event.getValue().name()));
            }
        });
        return made;
    }

    /** For one that is there. */
    static StationForm of(StationRow row) {
        var made = new StationForm(List.of(), false);
        made.name.setValue(row.name());
        made.address.setValue(row.address());
        made.phone.setValue(row.phone());
        made.staff.setValue(String.join("\n", row.staff()));
        return made;
    }

    String unit() {
        return unit.getValue().id();
    }

    StationDetails details() {
        var given = new Given(HrTexts.TEXTS);
        var details = StationDetails.of(
                given, name.getValue(), address.getValue(), phone.getValue(), List.of(staff.getValue()));
        given.check();
        return details;
    }
}
