package org.nuanmin.work.ui;

import java.util.List;
import org.nuanmin.portal.api.text.Texts;
import org.nuanmin.ui.spi.DepartmentViews;
import org.nuanmin.ui.spi.PortalView;
import org.nuanmin.work.WorkPermissions;
import org.nuanmin.work.WorkTexts;
import org.nuanmin.work.job.ImportDesk;
import org.nuanmin.work.notice.NoticeBoard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The bundle's screens. */
@Component
public final class WorkViews implements DepartmentViews {
    private final ImportDesk jobs;
    private final NoticeBoard notices;

    @Activate
    public WorkViews(@Reference ImportDesk jobs, @Reference NoticeBoard notices) {
        this.jobs = jobs;
        this.notices = notices;
    }

    @Override
    public String department() {
        return "work";
    }

    @Override
    public Texts texts() {
        return WorkTexts.TEXTS;
    }

    @Override
    public List<PortalView> views() {
        return List.of(
                PortalView.entry(
                        "jobs", "jobs.title", WorkPermissions.JOBS, "tasks", JobsView.class, () -> new JobsView(jobs)),
                PortalView.inner("job", "jobs.title", WorkPermissions.JOBS, JobView.class, () -> new JobView(jobs)),
                PortalView.entry(
                        "notices",
                        "notices.title",
                        WorkPermissions.NOTICES,
                        "bell-o",
                        NoticesView.class,
                        () -> new NoticesView(notices)));
    }
}
