package org.nuanmin.hr.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nuanmin.hr.benefit.ApplicationRow;
import org.nuanmin.hr.benefit.ApplicationState;
import org.nuanmin.hr.benefit.ItemLine;
import org.nuanmin.ui.kit.Parts;

/** The ways to the prints, for the screens where a reader looks for them. */
final class PrintLinks {
    private PrintLinks() {}

    /** For the head of a list. */
    static Component[] ofList() {
        return new Component[] {Parts.quietLink("/app/hr/public-list/print", Say.of("print.public"))};
    }

    /** What can be printed of an application: its employer's sheets, and its receipts. */
    static Component[] of(HrScreens screens, ApplicationRow row) {
        List<Component> links = new ArrayList<>();
        String[] whose = {"enterprise", row.enterprise(), "unit", row.unit()};
        links.add(Parts.quietLink(address("applications", whose), Say.of("print.applications.of")));
        if (row.state() == ApplicationState.READY) {
            links.add(Parts.quietLink(address("hand-outs", whose), Say.of("print.hand-out.of")));
        }
        screens.applications.items(List.of(row.id())).getOrDefault(row.id(), List.of()).stream()
                .map(ItemLine::receipt)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(receipt -> links.add(receipt(receipt)));
        return new Component[] {Parts.div("nm-links", links.toArray(Component[]::new))};
    }

    /** To a receipt. */
    static Component receipt(String id) {
        return Parts.quietLink(address("receipts", "receipt", id), Say.of("print.receipt"));
    }

    /** The address of a print with its parameters, name after value. */
    static String address(String print, String... parameters) {
        Map<String, String> query = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            query.put(parameters[i], parameters[i + 1]);
        }
        return "/app/hr/" + print + "/print?" + QueryParameters.simple(query).getQueryString();
    }
}
