package org.nuanmin.work.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import org.nuanmin.ui.kit.JobCard;
import org.nuanmin.ui.kit.Note;
import org.nuanmin.ui.kit.Page;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Tone;
import org.nuanmin.ui.kit.Words;
import org.nuanmin.work.job.ImportDesk;

/** One job: its progress, what became of its rows, the file of the faulty ones. */
public final class JobView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient ImportDesk desk;

    JobView(ImportDesk desk) {
        super(Say.of("jobs.title"), "");
        this.desk = desk;
        actions(Parts.quietLink("/app/work/jobs", Say.of("jobs.back")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("id")
                .orElse("");
        title(desk.get(id, Words.locale()).title());
        var ignored = desk.ignored(id);
        if (!ignored.isEmpty()) {
            add(new Note(Tone.WAIT, Say.of("jobs.ignored", String.join("、", ignored))));
        }
        add(new JobCard(desk, id));
    }
}
