package org.nuanmin.hr.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.benefit.RosterSheet;
import org.nuanmin.portal.api.campaign.Group;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.registry.Enterprise;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;
import org.nuanmin.ui.kit.Page;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.UploadCard;

/** An employer's roster: whose it is, then the file. */
public final class RosterUploadView extends Page {
    private static final long serialVersionUID = 1L;

    private final Form form = new Form();
    private final ComboBox<Enterprise> enterprise;
    private final ComboBox<Group> group;
    private final ComboBox<Unit> unit;
    private volatile Map<String, String> chosen = Map.of();

    RosterUploadView(HrScreens screens) {
        super(Say.of("roster.title"), Say.of("roster.sentence"));
        actions(Parts.quietLink("/app/hr/applications", Say.of("hr.applications")));
        enterprise = form.wide("enterprise", enterprises(screens));
        group = form.add(
                "group",
                Fields.choice(
                        Say.of("roster.field.group"),
                        screens.campaigns.current().groups(),
                        each -> each.id() + " " + each.title()));
        List<Unit> places = screens.units.where(HrPermissions.ROSTER_UPLOAD).stream()
                .filter(each -> each.kind().isStreetOrPark())
                .toList();
        unit = form.add("unit", Fields.unit(Say.of("roster.field.unit"), places));
        if (places.size() == 1) {
            unit.setValue(places.get(0));
        }
        form.require("enterprise", "group", "unit");
        List.of(enterprise, group, unit).forEach(field -> field.addValueChangeListener(event -> chosen = chosen()));
        chosen = chosen();
        add(Parts.card(Say.of("roster.whose"), null, form));
        add(new UploadCard(screens.imports, RosterSheet.KIND, () -> chosen, form));
    }

    static ComboBox<Enterprise> enterprises(HrScreens screens) {
        var choice = new ComboBox<Enterprise>(Say.of("roster.field.enterprise"));
        choice.setHelperText(Say.of("roster.enterprise.hint"));
        choice.setItemLabelGenerator(each -> each.name() + " " + each.code());
        choice.setItems(asked ->
                screens.enterprises.found(asked.getFilter().orElse(""), asked.getOffset(), asked.getLimit()).stream());
        return choice;
    }

    private Map<String, String> chosen() {
        Map<String, String> now = new HashMap<>();
        put(now, "enterprise", enterprise, Enterprise::id);
        put(now, "group", group, Group::id);
        put(now, "unit", unit, Unit::id);
        return Map.copyOf(now);
    }

    private static <T> void put(Map<String, String> now, String name, ComboBox<T> field, Function<T, String> id) {
        T value = field.getValue();
        if (value != null) {
            now.put(name, id.apply(value));
        }
    }
}
