package org.nuanmin.hr.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.benefit.ApplicationListing;
import org.nuanmin.hr.benefit.ApplicationRow;
import org.nuanmin.hr.benefit.ApplicationState;
import org.nuanmin.hr.benefit.ApplicationStep;
import org.nuanmin.hr.benefit.ItemLine;
import org.nuanmin.hr.benefit.Seen;
import org.nuanmin.ui.kit.Badge;
import org.nuanmin.ui.kit.DetailDrawer;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.History;
import org.nuanmin.ui.kit.ListPage;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Tone;
import org.nuanmin.ui.kit.Words;

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
    private final transient ApplicationActions actions;

    ApplicationsView(HrScreens screens) {
        super(ApplicationListing.LIST, screens.lists());
        this.screens = screens;
        actions = new ApplicationActions(screens, this::refresh);
        key(ApplicationRow::id);
        tone(state -> tone(ApplicationState.valueOf(state)));
        options("group", screens.groups());
        named("campaign", screens.campaigns::name);
        linked("person", "roster");
        named("enterprise", id -> screens.enterprises.find(id).map(each -> each.name()));
        detail(this::drawer);
        bulk(chosen -> new BatchActions(screens, this::refresh).of(chosen));
        actions(PrintLinks.ofList());
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
                .fact(Say.of("hr.applications.group"), screens.group(row.group()))
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
        if (row.publicUntil() != null && row.state() == PUBLISHED) {
            drawer.fact(Say.of("application.public-until"), Formats.day(row.publicUntil()));
        }
        if (!row.reason().isEmpty()) {
            drawer.fact(Say.of("field.reason"), row.reason());
        }
        List<ApplicationStep> steps = screens.applications.steps(row.id());
        drawer.chapter(Say.of("application.items"), items(row))
                .chapter(Say.of("request.history"), history(steps))
                .chapter(Say.of("application.seen"), seen(steps));
        drawer.chapter(Say.of("print.chapter"), PrintLinks.of(screens, row));
        actions.of(row).forEach(drawer::action);
        return drawer;
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
                ? Goods.worth(line.amount(), line.quantity(), line.measure())
                : Goods.worth(line.amount(), line.quantity(), line.measure()) + " · "
                        + Say.of("item.state." + line.state());
        var fact = Parts.fact(screens.goods().title(line.item()), worth);
        fact.addClassName("nm-named");
        return fact;
    }

    /** By the last decision. */
    private static Component[] seen(List<ApplicationStep> steps) {
        return Seen.of(steps.get(steps.size() - 1).evidence()).stream()
                .map(fact -> {
                    var part = Parts.fact(Words.say(fact.name()), Words.say(fact.words()));
                    part.addClassName("nm-named");
                    return part;
                })
                .toArray(Component[]::new);
    }

    private static History history(List<ApplicationStep> all) {
        List<ApplicationStep> steps = new ArrayList<>(all);
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
}
