package org.nuanmin.registry.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.registry.IdType;
import org.nuanmin.portal.api.registry.PersonWish;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;
import org.nuanmin.ui.kit.Note;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Tone;

/** A person's particulars, to be typed, with the notice that the person is to be told (告知). */
final class PersonForm {
    final Form form = new Form();
    private final TextField name;
    private final ComboBox<IdType> idType;
    private final TextField idNumber;
    private final TextField province;
    private final TextField phone;
    private final ComboBox<Unit> unit;

    PersonForm(List<Unit> units) {
        form.addComponentAsFirst(new Note(Tone.BUSY, Parts.span("", Say.of("person.notice"))));
        name = form.add("name", Fields.text(Say.of("field.name")));
        province = form.add("province", Fields.text(Say.of("field.province")));
        province.setHelperText(Say.of("person.province.hint"));
        idType = form.add("idType", idType());
        idNumber = form.add("idNumber", Fields.text(Say.of("field.idNumber")));
        phone = form.add("phone", Fields.phone(Say.of("field.phone")));
        unit = form.add("unit", Fields.unit(Say.of("field.unit"), units));
        idType.setValue(IdType.RESIDENT_ID);
        idType.addValueChangeListener(event -> idNumber.setEnabled(event.getValue() != IdType.TEMPORARY));
        if (units.size() == 1) {
            unit.setValue(units.get(0));
        }
        form.require("name", "province", "idType", "unit");
    }

    static ComboBox<IdType> idType() {
        return Fields.choice(
                Say.of("field.idType"), List.of(IdType.values()), type -> Say.of("registry.people.idType." + type));
    }

    PersonWish wish() {
        return new PersonWish(
                name.getValue(),
                idType.getValue(),
                idType.getValue() == IdType.TEMPORARY ? "" : idNumber.getValue(),
                province.getValue(),
                phone.getValue(),
                unit.getValue().id());
    }
}
