package org.nuanmin.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.work.Imports;
import org.nuanmin.portal.api.work.Job;
import org.nuanmin.portal.api.work.RowError;

/** A job: its bar with count, rate and time left while it runs, then what became of every row, and the faulty rows. */
public final class JobCard extends Div {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final long serialVersionUID = 1L;
    private static final int EVERY_MS = 1000;

    private final transient Imports imports;
    private final String id;
    private final Locale language = Words.locale();
    private transient Consumer<Job> ended = job -> {};
    private transient @Nullable Registration polling;

    /** A card that follows the job with this id. */
    public JobCard(Imports imports, String id) {
        this.imports = imports;
        this.id = id;
        addClassName("nm-stack");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Called once when the job has ended. */
    public JobCard onEnd(Consumer<Job> done) {
        ended = done;
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Job job = imports.get(id, language);
        show(job);
        if (running(job)) {
            UI ui = event.getUI();
            ui.setPollInterval(EVERY_MS);
            polling = ui.addPollListener(poll -> follow());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop(event.getUI());
    }

    private void follow() {
        Job job = imports.get(id, language);
        show(job);
        if (!running(job)) {
            stop(UI.getCurrent());
            ended.accept(job);
        }
    }

    private void stop(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(-1);
        }
    }

    /** How far it is, in a word. */
    public static String state(Job job) {
        return Words.kit("job." + job.state());
    }

    private static boolean running(Job job) {
        return job.state() == Job.State.RECEIVING || job.state() == Job.State.CHECKING;
    }

    private void show(Job job) {
        removeAll();
        add(running(job) ? underWay(job) : result(job));
        if (!job.errors().isEmpty()) {
            add(errors(job));
        }
    }

    private Component underWay(Job job) {
        double part = job.total() == 0 ? 0 : (double) job.rows() / job.total();
        return Parts.card(
                Words.kit("job.card"),
                Parts.quiet(Words.kit("job.cancel"), () -> imports.cancel(id)),
                Parts.progress(job.title(), progress(job), part));
    }

    private static String progress(Job job) {
        String state = state(job);
        if (job.total() == 0 || job.rows() == 0) {
            return state + " · " + Words.kit("job.rows.open", job.rows());
        }
        double seconds =
                Math.max(0.5, Duration.between(job.startedAt(), Instant.now()).toMillis() / 1000.0);
        double rate = job.rows() / seconds;
        Duration left = Duration.ofSeconds(Math.round((job.total() - job.rows()) / rate));
        return String.join(
                " · ",
                state,
                Words.kit("job.rows", job.rows(), job.total()),
                Words.kit("job.rate", Formats.number(Math.max(1, Math.round(rate))), Formats.length(left)));
    }

    private static Component result(Job job) {
        if (job.failure() != null) {
            return new Note(Tone.STOP, job.failure());
        }
        Div bar = Parts.div(
                "nm-parts",
                part(Tone.DONE, job.accepted()),
                part(Tone.WAIT, job.held()),
                part(Tone.STOP, job.rejected()));
        String sum = Words.kit(
                "job.sum",
                job.rows(),
                Formats.number(job.accepted()),
                Formats.number(job.held()),
                Formats.number(job.rejected()));
        bar.getElement().setAttribute("role", "img").setAttribute("aria-label", sum);
        return Parts.card(
                Words.kit("job.card"),
                Parts.span("nm-card-note", took(job)),
                bar,
                Parts.div(
                        "nm-verdicts",
                        verdict(Tone.DONE, "accepted", job.accepted()),
                        verdict(Tone.WAIT, "held", job.held()),
                        verdict(Tone.STOP, "rejected", job.rejected())));
    }

    private static String took(Job job) {
        String state = job.title() + " · " + state(job);
        return job.endedAt() == null
                ? state
                : state + " · "
                        + Words.kit("job.took", Formats.length(Duration.between(job.startedAt(), job.endedAt())));
    }

    private static Div part(Tone tone, long size) {
        Div part = Parts.div("nm-part");
        part.getElement().setAttribute("data-tone", tone.css());
        part.getStyle().set("flex-grow", String.valueOf(size));
        part.setVisible(size > 0);
        return part;
    }

    private static Div verdict(Tone tone, String key, long n) {
        return Parts.div(
                "nm-verdict",
                new Badge(Words.kit("job." + key), tone),
                Parts.figure(Formats.number(n), Words.kit("job.unit")),
                Parts.span("nm-card-note", Words.kit("job." + key + ".hint")));
    }

    private Component errors(Job job) {
        Anchor download = new Anchor(
                event -> {
                    event.setFileName(Words.kit("job.file"));
                    event.setContentType(XLSX);
                    imports.faultyRows(id, language, event.getOutputStream());
                },
                Words.kit("job.download", job.rejected() + job.held()));
        download.addClassNames("nm-link-button", "nm-link-plain");
        download.setDownload(true);
        Div bar = Parts.div("nm-card-bar", new H2(Words.kit("job.errors")), download);
        return new Div(bar, grid(job), cards(job));
    }

    /** The same on a phone, which has no room for the columns. */
    private static VirtualList<RowError> cards(Job job) {
        VirtualList<RowError> cards = new VirtualList<>();
        cards.addClassNames("nm-cards", "nm-phone-only");
        cards.getElement().setAttribute("tabindex", "0").setAttribute("aria-label", Words.kit("job.errors"));
        cards.setHeight(Math.min(job.errors().size(), 4) * 140 + "px");
        cards.setRenderer(new ComponentRenderer<Component, RowError>(JobCard::card));
        cards.setItems(job.errors());
        return cards;
    }

    private static Div card(RowError error) {
        String place = Words.kit("job.error.row") + " " + error.row() + " · " + error.column();
        return Parts.div(
                "nm-row-card",
                Parts.div("nm-row-top", Parts.span("nm-row-name", place), value(error)),
                Parts.span("nm-row-line", error.message()));
    }

    private static Grid<RowError> grid(Job job) {
        Grid<RowError> grid = new Grid<>();
        grid.addClassNames("nm-grid", "nm-wide-only");
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAriaLabel(Words.kit("job.errors"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(job.errors().size() <= 12);
        column(grid.addColumn(RowError::row), "row", "64px", 0).setTextAlign(ColumnTextAlign.END);
        column(grid.addColumn(RowError::column), "column", "88px", 0);
        column(grid.addComponentColumn(JobCard::value), "value", "96px", 1);
        column(grid.addColumn(RowError::message), "why", "112px", 3);
        grid.setItems(job.errors());
        return grid;
    }

    private static Component value(RowError error) {
        return Parts.span("nm-bad-value", error.value().isEmpty() ? Words.kit("job.empty") : error.value());
    }

    private static Grid.Column<RowError> column(Grid.Column<RowError> column, String key, String width, int grow) {
        return column.setHeader(Words.kit("job.error." + key)).setWidth(width).setFlexGrow(grow);
    }
}
