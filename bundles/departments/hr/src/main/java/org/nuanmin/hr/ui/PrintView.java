package org.nuanmin.hr.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nuanmin.hr.benefit.ApplicationRow;
import org.nuanmin.hr.benefit.ItemLine;
import org.nuanmin.ui.kit.Empty;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.Page;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.PrintSheet;

/** The frame of the department's prints: what the address asks for on A4, or a page that says why there is none. */
abstract class PrintView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final int PART = 500;
    private static final int LINE = 5;
    private static final int BOXES = 36;

    final transient HrScreens screens;

    PrintView(HrScreens screens) {
        this.screens = screens;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(print(event.getLocation().getQueryParameters()));
    }

    /** @throws org.nuanmin.portal.api.problem.NotFound for an id of nothing, or of what is not the reader's */
    abstract Component print(QueryParameters address);

    /** The sheet with its rows, by whom and when at its foot. */
    final Component sheet(PrintSheet sheet, List<List<String>> rows) {
        return sheet(sheet, rows, screens.identity.user().name());
    }

    final Component sheet(PrintSheet sheet, List<List<String>> rows, String by) {
        return sheet.rows(rows, by, Formats.time(screens.clocks.business()));
    }

    /** A page instead of a sheet. */
    final Component instead(String title, String why, String remedy, Component... ways) {
        Page page = new Page(title, "");
        page.add(new Empty(VaadinIcon.PRINT, why, remedy, ways));
        return page;
    }

    final Component nothing(String title, String remedy) {
        return instead(
                title,
                Say.of("print.nothing"),
                remedy,
                Parts.linkButton("/app/hr/applications", Say.of("hr.applications")));
    }

    /** The items of all of them, read in parts. */
    final Map<String, List<ItemLine>> items(List<ApplicationRow> people) {
        Map<String, List<ItemLine>> items = new HashMap<>();
        for (int from = 0; from < people.size(); from += PART) {
            List<ApplicationRow> part = people.subList(from, Math.min(people.size(), from + PART));
            items.putAll(screens.applications.items(
                    part.stream().map(ApplicationRow::id).toList()));
        }
        return items;
    }

    /** Sentences below the table. */
    static void notes(PrintSheet sheet, List<String> sentences) {
        UnorderedList list = new UnorderedList();
        list.addClassName("nm-sheet-notes");
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        sheet.below(LINE * (sentences.size() + 2), list);
    }

    /** Room for seals and signatures that stand in a box. */
    static void boxes(PrintSheet sheet, String... labels) {
        Div boxes = Parts.div("nm-sheet-boxes");
        for (String label : labels) {
            boxes.add(new Div(Parts.span("", label), Parts.span("", Say.of("print.box.date"))));
        }
        sheet.below(BOXES, boxes);
    }

    /** Each row with its number before it. */
    static List<List<String>> numbered(List<List<String>> rows) {
        List<List<String>> numbered = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(row);
            cells.add(0, Integer.toString(numbered.size() + 1));
            numbered.add(cells);
        }
        return numbered;
    }

    static PrintSheet.Column number() {
        return new PrintSheet.Column(Say.of("print.number"), 12, true);
    }

    static PrintSheet.Column column(String key, int mm) {
        return new PrintSheet.Column(Say.of(key), mm, false);
    }
}
