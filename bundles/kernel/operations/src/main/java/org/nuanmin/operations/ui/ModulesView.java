package org.nuanmin.operations.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.nuanmin.operations.OperationsDepartment;
import org.nuanmin.operations.backup.BackupDesk;
import org.nuanmin.operations.module.ModuleDesk;
import org.nuanmin.operations.module.Offers;
import org.nuanmin.portal.api.module.Module;
import org.nuanmin.ui.kit.Badge;
import org.nuanmin.ui.kit.Confirm;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.Note;
import org.nuanmin.ui.kit.Page;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Toast;
import org.nuanmin.ui.kit.Tone;

/** The portal's bundles with version, state and what each brings; only what is possible now can be clicked. */
public final class ModulesView extends Page {
    private static final long serialVersionUID = 1L;
    private static final int POLL_MILLIS = 1000;

    private final transient ModuleDesk desk;
    private final transient Offers offers;
    private final Div rows = Parts.div("nm-stack");

    ModulesView(ModuleDesk desk, BackupDesk backups, Offers offers) {
        super(words("modules.title"), words("modules.context"));
        this.desk = desk;
        this.offers = offers;
        actions(Parts.action(words("backup.make"), () -> BackupForm.open(backups)));
        add(rows);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().addPollListener(poll -> show());
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
    }

    private void show() {
        List<Module> all = desk.list();
        rows.removeAll();
        for (Module.Kind kind : List.of(Module.Kind.DEPARTMENT, Module.Kind.KERNEL, Module.Kind.ENGINE)) {
            rows.add(group(
                    kind, all.stream().filter(module -> module.kind() == kind).toList()));
        }
        boolean changing = all.stream().anyMatch(module -> module.state() == Module.State.CHANGING);
        getUI().ifPresent(ui -> ui.setPollInterval(changing ? POLL_MILLIS : -1));
    }

    private Component group(Module.Kind kind, List<Module> modules) {
        Section card = new Section(new H2(words("modules.kind." + kind)));
        card.addClassName("nm-card");
        modules.forEach(module -> card.add(row(module)));
        return card;
    }

    private Component row(Module module) {
        Div text = Parts.div(
                "nm-task-text",
                Parts.span("nm-task-what", ModuleNames.of(module.name(), offers)),
                Parts.span("nm-task-detail", detail(module)));
        Div row = Parts.div(
                "nm-module",
                new Badge(words("modules.state." + module.state()), tone(module.state())),
                text,
                Parts.div("nm-actions", actions(module).toArray(Component[]::new)));
        row.getElement().setAttribute("data-module", module.name());
        return module.problem() == null
                ? row
                : new Div(row, new Note(Tone.STOP, Parts.span("", org.nuanmin.ui.kit.Words.say(module.problem()))));
    }

    private String detail(Module module) {
        List<String> parts = new ArrayList<>(List.of(module.name()));
        if (!module.version().isEmpty()) {
            parts.add(words("modules.version.is", module.version()));
        }
        if (module.changed() != null) {
            parts.add(words("modules.changed.is", Formats.time(module.changed())));
        }
        offers.of(module.name())
                .ifPresent(offer ->
                        parts.add(words("modules.brings.words", offer.screens().size(), offer.figures())));
        return String.join(" · ", parts);
    }

    private static Tone tone(Module.State state) {
        return state == Module.State.AVAILABLE || state == Module.State.STOPPED ? Tone.IDLE : Tone.of(state.name());
    }

    private List<Component> actions(Module module) {
        String name = module.name();
        boolean department = module.kind() == Module.Kind.DEPARTMENT;
        List<Component> actions = new ArrayList<>();
        switch (module.state()) {
            case AVAILABLE -> actions.add(button("install", name, () -> desk.install(name, null)));
            case STOPPED -> actions.add(button("start", name, () -> desk.start(name)));
            case RUNNING, BROKEN -> actions.add(asked("update", name, () -> desk.update(name, null)));
            case CHANGING -> {}
        }
        if (department && module.state() == Module.State.RUNNING) {
            actions.add(asked("stop", name, () -> desk.stop(name)));
        }
        if (department && (module.state() == Module.State.STOPPED || module.state() == Module.State.BROKEN)) {
            actions.add(asked("remove", name, () -> desk.remove(name)));
        }
        return actions;
    }

    private Component button(String verb, String name, Supplier<Module> work) {
        return Parts.action(words("modules." + verb), () -> act(verb, name, work));
    }

    private Component asked(String verb, String name, Supplier<Module> work) {
        return Parts.action(
                words("modules." + verb),
                () -> Confirm.ask(
                        words("modules." + verb),
                        words("modules." + verb + ".ask", name),
                        () -> act(verb, name, work)));
    }

    private void act(String verb, String name, Supplier<Module> work) {
        try {
            Module after = work.get();
            if (after.state() != Module.State.CHANGING) {
                Toast.done(words("modules.done", name, words("modules." + verb)));
            }
        } finally {
            show();
        }
    }

    static String words(String key, Object... arguments) {
        return org.nuanmin.ui.kit.Words.say(OperationsDepartment.say(key, arguments));
    }
}
