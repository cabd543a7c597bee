package org.nuanmin.work.ui;

import com.vaadin.flow.component.html.Div;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.spi.HomeCard;
import org.nuanmin.work.WorkPermissions;
import org.nuanmin.work.job.ImportDesk;
import org.nuanmin.work.notice.NoticeBoard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** On the home page: unread notices and jobs under way; nothing at all when there are none. */
@Component
public final class WorkCard implements HomeCard {
    private static final int SHOWN = 5;

    private final ImportDesk jobs;
    private final NoticeBoard notices;

    @Activate
    public WorkCard(@Reference ImportDesk jobs, @Reference NoticeBoard notices) {
        this.jobs = jobs;
        this.notices = notices;
    }

    @Override
    public String permission() {
        return WorkPermissions.NOTICES;
    }

    @Override
    public int rank() {
        return 30;
    }

    @Override
    public com.vaadin.flow.component.Component create() {
        Div cards = Parts.div("nm-stack");
        show(cards);
        return cards;
    }

    private void show(Div cards) {
        cards.removeAll();
        var unread = notices.own(true, SHOWN);
        if (!unread.isEmpty()) {
            var card = Parts.card(Say.of("notices.card"), Parts.link("/app/work/notices", Say.of("notices.card.all")));
            unread.forEach(notice -> card.add(NoticeLine.of(notice, notices, () -> show(cards))));
            cards.add(card);
        }
        var live = jobs.own(0, SHOWN).items().stream().filter(JobLine::isLive).toList();
        if (!live.isEmpty()) {
            var card = Parts.card(Say.of("jobs.card"), Parts.link("/app/work/jobs", Say.of("jobs.card.all")));
            live.forEach(job -> card.add(JobLine.bar(job)));
            cards.add(card);
        }
        cards.setVisible(cards.getComponentCount() > 0);
    }
}
