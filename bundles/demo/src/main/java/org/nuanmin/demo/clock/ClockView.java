package org.nuanmin.demo.clock;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.nuanmin.demo.DemoTexts;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.Page;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Toast;
import org.nuanmin.ui.kit.Words;

/** What time it is in the synthetic district, and the way forward. */
public final class ClockView extends Page {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final transient ClockDesk desk;
    private final Div present = Parts.div("nm-figure");
    private final Form form = new Form();
    private final DatePicker day = Fields.day(words("clock.day"));
    private final TextField time = Fields.text(words("clock.time"));

    ClockView(ClockDesk desk) {
        super(words("clock.title"), words("clock.sentence"));
        this.desk = desk;
        form.add("to", day);
        form.add("time", time);
        form.require("to", "time");
        time.setHelperText(words("clock.time.hint"));
        var card = Parts.card(
                words("clock.now"),
                null,
                present,
                form,
                Parts.div("nm-go", Parts.primary(words("clock.go"), () -> form.run(this::forward))));
        card.getStyle().set("max-width", "560px");
        add(card);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show(desk.now());
    }

    private void show(Instant now) {
        present.setText(Formats.longTime(now));
        day.setMin(now.atZone(Clocks.ZONE).toLocalDate());
        day.setValue(now.atZone(Clocks.ZONE).toLocalDate().plusDays(1));
        time.setValue(TIME.format(now.atZone(Clocks.ZONE)));
    }

    private void forward() {
        Instant now = desk.forward(day.getValue() + "T" + time.getValue());
        Toast.done(words("clock.done", Formats.longTime(now)));
        show(now);
    }

    private static String words(String key, Object... arguments) {
        return Words.of(DemoTexts.TEXTS, key, arguments);
    }
}
