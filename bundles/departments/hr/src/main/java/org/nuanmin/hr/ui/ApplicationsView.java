package org.nuanmin.hr.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.benefit.ApplicationListing;
import org.nuanmin.hr.benefit.ApplicationRow;
import org.nuanmin.hr.benefit.ApplicationState;
import org.nuanmin.hr.benefit.ApplicationStep;
import org.nuanmin.hr.benefit.ItemLine;
import org.nuanmin.ui.kit.Badge;
import org.nuanmin.ui.kit.DetailDrawer;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;
import org.nuanmin.ui.kit.FormDialog;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.History;
import org.nuanmin.ui.kit.ListPage;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Toast;
import org.nuanmin.ui.kit.Tone;

import static org.nuanmin.hr.benefit.ApplicationState.APPROVED;
import static org.nuanmin.hr.benefit.ApplicationState.DISPUTED;
import static org.nuanmin.hr.benefit.ApplicationState.DRAFT;
import static org.nuanmin.hr.benefit.ApplicationState.HELD;
import static org.nuanmin.hr.benefit.ApplicationState.PUBLISHED;
import static org.nuanmin.hr.benefit.ApplicationState.READY;
import static org.nuanmin.hr.benefit.ApplicationState.RETURNED;
import static org.nuanmin.hr.benefit.ApplicationState.REVIEWED;
import static org.nuanmin.hr.benefit.ApplicationState.SUBMITTED;

/** Applications, each with its items, its history and the next step of whoever looks. */
public final class ApplicationsView extends ListPage<ApplicationRow> {
    private static final long serialVersionUID = 1L;

    /** Its items are promised to nobody yet. */
    private static final Set<ApplicationState> TO_COME =
            EnumSet.of(DRAFT, HELD, SUBMITTED, REVIEWED, APPROVED, PUBLISHED, RETURNED, DISPUTED);

    private final transient HrScreens screens;

    ApplicationsView(HrScreens screens) {
        super(ApplicationListing.LIST, screens.lists());
        this.screens = screens;
        key(ApplicationRow::id);
        tone(state -> tone(ApplicationState.valueOf(state)));
        named("enterprise", id -> screens.enterprises.find(id).map(each -> each.name()));
        detail(this::drawer);
        bulk(chosen -> new BatchActions(screens, this::refresh).of(chosen));
        if (screens.identity.may(HrPermissions.ROSTER_UPLOAD)) {
            actions(Parts.linkButton("/app/hr/rosters", Say.of("roster.title")));
        }
    }

    private static Tone tone(ApplicationState state) {
        return switch (state) {
            case DRAFT, SUBMITTED, REVIEWED, APPROVED, PUBLISHED -> Tone.BUSY;
            case HELD, RETURNED, DISPUTED -> Tone.WAIT;
            case READY, ISSUED, RECONCILED -> Tone.DONE;
            case REJECTED, VOID, RECLAIMED -> Tone.STOP;
        };
    }

    private DetailDrawer drawer(ApplicationRow row) {
        var drawer = new DetailDrawer(row.name())
                .badge(new Badge(Say.of("hr.applications.state." + row.state()), tone(row.state())))
                .fact(Say.of("hr.applications.idNumber"), row.idNumber())
                .fact(Say.of("hr.applications.enterprise"), row.enterpriseName())
                .fact(Say.of("hr.applications.group"), group(row))
                .fact(Say.of("hr.applications.unitName"), row.unitName());
        if (!row.job().isEmpty()) {
            drawer.fact(Say.of("roster.field.job"), row.job());
        }
        if (row.staysFrom() != null && row.staysTo() != null) {
            drawer.fact(Say.of("application.stays"), Say.of("list.days", row.staysFrom(), row.staysTo()));
        }
        if (row.state() == HELD) {
            drawer.fact(Say.of("application.doubts"), doubts(row));
        }
        if (!row.reason().isEmpty()) {
            drawer.fact(Say.of("field.reason"), row.reason());
        }
        drawer.chapter(Say.of("application.items"), items(row)).chapter(Say.of("request.history"), history(row));
        next(row, drawer);
        return drawer;
    }

    private String group(ApplicationRow row) {
        return screens.campaigns.current().groups().stream()
                .filter(group -> group.id().equals(row.group()))
                .findFirst()
                .map(group -> group.id() + " " + group.title())
                .orElse(row.group());
    }

    private static String doubts(ApplicationRow row) {
        return row.doubtCodes().stream().map(code -> Say.of("doubt." + code)).collect(Collectors.joining("\n"));
    }

    private Component[] items(ApplicationRow row) {
        return screens.applications.items(List.of(row.id())).getOrDefault(row.id(), List.of()).stream()
                .map(line -> item(row, line))
                .toArray(Component[]::new);
    }

    private Component item(ApplicationRow row, ItemLine line) {
        String worth = TO_COME.contains(row.state())
                ? ItemWords.worth(line)
                : ItemWords.worth(line) + " · " + Say.of("item.state." + line.state());
        var fact = Parts.fact(ItemWords.title(screens.campaigns, line.item()), worth);
        fact.addClassName("nm-named");
        return fact;
    }

    private History history(ApplicationRow row) {
        List<ApplicationStep> steps = new ArrayList<>(screens.applications.steps(row.id()));
        Collections.reverse(steps);
        var history = new History();
        for (ApplicationStep step : steps) {
            String what = Say.of(step.words());
            String words = step.note().isEmpty() ? what : what + " · " + step.note();
            if (step.equals(steps.get(0))) {
                history.now(Formats.time(step.time()), words, step.person());
            } else {
                history.past(Formats.time(step.time()), words, step.person());
            }
        }
        return history;
    }

    private void next(ApplicationRow row, DetailDrawer drawer) {
        boolean own = row.submitter().equals(screens.identity.user().id());
        if (is(row, HrPermissions.APPLICATION_REFUSE, EnumSet.of(HELD, SUBMITTED, REVIEWED, APPROVED, RETURNED))) {
            drawer.action(Parts.refusing(
                    Say.of("application.reject"),
                    () -> reason(row, "application.reject", true, why -> screens.applications.reject(row.id(), why))));
        }
        if (is(row, HrPermissions.APPLICATION_REFUSE, EnumSet.of(SUBMITTED, REVIEWED, APPROVED))) {
            drawer.action(Parts.action(
                    Say.of("application.return"),
                    () -> reason(
                            row, "application.return", true, why -> screens.applications.giveBack(row.id(), why))));
        }
        if (is(row, HrPermissions.APPLICATION_SUBMIT, EnumSet.of(DRAFT, RETURNED, HELD))) {
            drawer.action(Parts.primary(
                    Say.of("application.submit"),
                    () -> reason(
                            row,
                            "application.submit",
                            row.state() == HELD,
                            why -> screens.applications.submit(row.id(), why))));
        }
        if (!own && is(row, HrPermissions.APPLICATION_REVIEW, EnumSet.of(SUBMITTED))) {
            drawer.action(at(row, "application.review", () -> screens.applications.review(row.id())));
        }
        if (is(row, HrPermissions.ITEM_ISSUE, EnumSet.of(READY))) {
            drawer.action(Parts.primary(Say.of("receipt.go"), () -> issue(row)));
        }
        Set<ApplicationState> approvable =
                row.foreignDocument() ? EnumSet.of(REVIEWED, APPROVED) : EnumSet.of(REVIEWED);
        if (!own && is(row, HrPermissions.APPLICATION_APPROVE, approvable)) {
            drawer.action(at(row, "application.approve", () -> screens.applications.approve(row.id())));
        }
    }

    private void issue(ApplicationRow row) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(row.name());
        dialog.setWidth("560px");
        dialog.add(new IssueForm(screens, row, receipt -> {
            dialog.close();
            Toast.done(Say.of("receipt.done", row.name()));
            refresh();
        }));
        dialog.getFooter().add(Parts.quiet(Say.of("receipt.cancel"), dialog::close));
        dialog.open();
    }

    private boolean is(ApplicationRow row, String permission, Set<ApplicationState> states) {
        return states.contains(row.state()) && screens.identity.may(permission, row.unit());
    }

    private Button at(ApplicationRow row, String verb, Runnable act) {
        return Parts.primary(Say.of(verb), () -> {
            act.run();
            done(row, verb);
        });
    }

    private void reason(ApplicationRow row, String verb, boolean needed, Consumer<String> act) {
        var form = new Form();
        TextArea why = form.wide("reason", Fields.note(Say.of(needed ? "field.reason" : "field.note")));
        if (needed) {
            form.require("reason");
        }
        new FormDialog(row.name(), Say.of(verb), form, () -> {
                    act.accept(why.getValue());
                    done(row, verb);
                })
                .open();
    }

    private void done(ApplicationRow row, String verb) {
        Toast.done(Say.of("application.done", row.name(), Say.of(verb)));
        refresh();
    }
}
