package org.nuanmin.hr.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.benefit.ApplicationRow;
import org.nuanmin.hr.benefit.ItemLine;
import org.nuanmin.hr.issue.ReceiptWish;
import org.nuanmin.portal.api.campaign.Campaign;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.SignaturePad;

/** One person's open items, ticked, with what each needs, and the signature. */
final class IssueForm extends Div {
    private static final long serialVersionUID = 1L;

    private final transient HrScreens screens;
    private final transient ApplicationRow row;
    private final transient Consumer<String> issued;
    private final Form form = new Form();
    private final CheckboxGroup<ItemLine> items = new CheckboxGroup<>();
    private final Map<String, TextField> serials = new LinkedHashMap<>();
    private final TextField receivedBy = Fields.text(Say.of("receipt.field.receivedBy"));
    private final SignaturePad signature = new SignaturePad(Say.of("receipt.field.signature"));
    private @Nullable TextField phone;
    private @Nullable TextField late;

    /** @param issued is told the receipt's id */
    IssueForm(HrScreens screens, ApplicationRow row, Consumer<String> issued) {
        this.screens = screens;
        this.row = row;
        this.issued = issued;
        addClassName("nm-stack");
        List<ItemLine> open = open();
        items.addClassName("nm-named");
        items.setLabel(Say.of("receipt.field.items"));
        items.setItems(open);
        items.setItemLabelGenerator(line ->
                screens.goods().title(line.item()) + " " + Goods.worth(line.amount(), line.quantity(), line.measure()));
        items.setValue(Set.copyOf(open));
        form.wide("items", items);
        needs(open);
        receivedBy.setValue(row.name());
        receivedBy.setHelperText(Say.of("receipt.proxy.hint"));
        form.wide("receivedBy", receivedBy);
        form.wide("signature", signature);
        form.require("items", "receivedBy", "signature");
        var go = Parts.primary(Say.of("receipt.go"), () -> form.run(this::issue));
        go.addClickShortcut(Key.ENTER).listenOn(form).resetFocusOnActiveElement();
        add(form, Parts.div("nm-go", go));
    }

    private List<ItemLine> open() {
        return screens.applications.items(List.of(row.id())).getOrDefault(row.id(), List.of()).stream()
                .filter(line -> line.state().isOpen())
                .toList();
    }

    /** A serial for what is money, a phone for data, a reason after the campaign's last day. */
    private void needs(List<ItemLine> open) {
        for (ItemLine line : open) {
            if (line.amount() != null) {
                String label = Say.of("receipt.serial.of", screens.goods().title(line.item()));
                TextField serial = form.add("serial-" + line.item(), Fields.text(label));
                serial.addClassName("nm-named");
                serials.put(line.item(), serial);
            } else if (phone == null) {
                phone = form.add("phone", Fields.phone(Say.of("receipt.field.phone")));
                phone.setHelperText(Say.of("receipt.phone.hint"));
            }
        }
        Campaign campaign = screens.campaigns.current();
        if (screens.clocks.today().isAfter(campaign.to()) || campaign.state() != Campaign.State.OPEN) {
            late = form.wide("lateReason", Fields.text(Say.of("receipt.field.lateReason")));
        }
    }

    void start() {
        signature.focus();
    }

    private void issue() {
        List<ReceiptWish.Line> lines = items.getValue().stream()
                .map(line -> new ReceiptWish.Line(
                        line.item(),
                        serials.containsKey(line.item())
                                ? serials.get(line.item()).getValue()
                                : null,
                        line.amount() == null && phone != null ? phone.getValue() : null))
                .toList();
        String receipt = screens.issue.receipts.issue(
                row.id(),
                new ReceiptWish(
                        lines, receivedBy.getValue(), signature.getValue(), late == null ? null : late.getValue()));
        issued.accept(receipt);
    }
}
