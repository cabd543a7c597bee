package org.nuanmin.work.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.nuanmin.ui.kit.Empty;
import org.nuanmin.ui.kit.Page;
import org.nuanmin.work.job.ImportDesk;

/** The reader's own jobs, newest first; it follows those under way. */
public final class JobsView extends Page {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;
    private static final int EVERY_MS = 2000;

    private final transient ImportDesk desk;
    private final Section card = new Section();

    JobsView(ImportDesk desk) {
        super(Say.of("jobs.title"), Say.of("jobs.sentence"));
        this.desk = desk;
        card.addClassName("nm-card");
        add(card);
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
        var jobs = desk.own(0, SHOWN).items();
        card.removeAll();
        jobs.forEach(job -> {
            card.add(JobLine.of(job));
            if (JobLine.isLive(job)) {
                card.add(JobLine.bar(job));
            }
        });
        if (jobs.isEmpty()) {
            card.add(new Empty(VaadinIcon.UPLOAD_ALT, Say.of("jobs.empty"), Say.of("jobs.empty.hint")));
        }
        boolean live = jobs.stream().anyMatch(JobLine::isLive);
        getUI().ifPresent(ui -> ui.setPollInterval(live ? EVERY_MS : -1));
    }
}
