package org.nuanmin.hr.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.benefit.ApplicationListing;
import org.nuanmin.hr.benefit.ApplicationRow;
import org.nuanmin.hr.issue.HandOutWish;
import org.nuanmin.portal.api.campaign.Benefit;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.registry.Enterprise;
import org.nuanmin.portal.api.work.Job;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.JobCard;
import org.nuanmin.ui.kit.Page;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.ScanField;
import org.nuanmin.ui.kit.Toast;

/** A hall full of an employer's people: the signed list is attached, and all but the ticked have got it. */
public final class HandOutView extends Page {
    private static final long serialVersionUID = 1L;

    private final transient HrScreens screens;
    private final Form form = new Form();
    private final ComboBox<Enterprise> enterprise;
    private final ComboBox<Unit> unit;
    private final CheckboxGroup<Benefit> items = new CheckboxGroup<>();
    private final MultiSelectComboBox<ApplicationRow> exceptions = new MultiSelectComboBox<>();
    private final ScanField scan = new ScanField(Say.of("handout.field.scan"));
    private final Div result = Parts.div("nm-stack");

    HandOutView(HrScreens screens) {
        super(Say.of("handout.title"), Say.of("handout.sentence"));
        this.screens = screens;
        actions(Parts.quietLink("/app/hr/receipts", Say.of("hr.receipts")));
        enterprise = form.wide("enterprise", RosterUploadView.enterprises(screens));
        List<Unit> places = screens.units.where(HrPermissions.ITEM_ISSUE).stream()
                .filter(each -> each.kind().isStreetOrPark())
                .toList();
        unit = form.wide("unit", Fields.unit(Say.of("handout.field.unit"), places));
        if (places.size() == 1) {
            unit.setValue(places.get(0));
        }
        items.addClassName("nm-named");
        items.setLabel(Say.of("handout.field.items"));
        List<Benefit> money = screens.campaigns.current().benefits().stream()
                .filter(each -> each.fund() != null)
                .toList();
        items.setItems(money);
        items.setItemLabelGenerator(Benefit::title);
        items.setValue(Set.copyOf(money.subList(0, Math.min(1, money.size()))));
        form.wide("items", items);
        exceptions.setLabel(Say.of("handout.field.exceptions"));
        exceptions.setHelperText(Say.of("handout.exceptions.hint"));
        exceptions.setItemLabelGenerator(row -> row.name() + " · " + row.idNumber());
        exceptions.setItems(asked -> ready(asked.getFilter().orElse(""), asked.getOffset(), asked.getLimit()).stream());
        form.wide("exceptions", exceptions);
        form.wide("scan", scan);
        form.require("enterprise", "unit", "items", "scan");
        List.of(enterprise, unit)
                .forEach(field -> field.addValueChangeListener(event -> {
                    exceptions.clear();
                    exceptions.getDataProvider().refreshAll();
                }));
        var go = Parts.primary(Say.of("handout.go"), () -> form.run(this::start));
        var card = Parts.card(Say.of("handout.card"), null, form, Parts.div("nm-go", go));
        card.getStyle().set("max-width", "720px");
        result.getStyle().set("max-width", "720px");
        add(card, result);
    }

    private List<ApplicationRow> ready(String words, int offset, int limit) {
        if (enterprise.isEmpty() || unit.isEmpty()) {
            return List.of();
        }
        var asked = ListQuery.FIRST
                .with("state", "READY")
                .with("enterprise", enterprise.getValue().id())
                .with("unit", unit.getValue().id());
        return screens.listings.slice(
                ApplicationListing.LIST, words.isBlank() ? asked : asked.with("query", words), offset, limit);
    }

    private void start() {
        Job job = screens.issue.handOuts.start(new HandOutWish(
                enterprise.getValue().id(),
                unit.getValue().id(),
                items.getValue().stream().map(Benefit::id).toList(),
                exceptions.getValue().stream().map(ApplicationRow::id).collect(Collectors.toList()),
                scan.getValue()));
        Toast.done(
                Say.of("handout.started", Formats.number(exceptions.getValue().size())));
        result.removeAll();
        result.add(new JobCard(screens.imports, job.id()));
        exceptions.clear();
        scan.clear();
    }
}
