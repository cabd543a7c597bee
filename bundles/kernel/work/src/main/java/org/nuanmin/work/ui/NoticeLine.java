package org.nuanmin.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.nuanmin.portal.api.work.Notice;
import org.nuanmin.ui.kit.Badge;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Tone;
import org.nuanmin.ui.kit.Words;
import org.nuanmin.work.notice.NoticeBoard;

/** A notice in a list, with the way to its screen and a button that marks it as read. */
final class NoticeLine {
    private NoticeLine() {}

    static Div of(Notice notice, NoticeBoard board, Runnable changed) {
        String words = notice.in(Words.locale());
        Component mark = notice.read()
                ? new Badge(Say.of("notices.read"), Tone.IDLE)
                : new Badge(Say.of("notices.new"), Tone.BUSY);
        Div text = Parts.div("nm-task-text", Parts.span("nm-task-what", words));
        if (!notice.path().isEmpty() && Parts.opens(notice.path())) {
            text.add(Parts.link(notice.path(), Say.of("notices.open")));
        }
        Component done = notice.read()
                ? Parts.span("", "")
                : Parts.quiet(Say.of("notices.read"), () -> {
                    board.read(notice.id());
                    changed.run();
                });
        done.getElement().setAttribute("aria-label", Say.of("notices.read") + " · " + words);
        return Parts.div("nm-task", mark, text, Parts.span("nm-due", Formats.time(notice.toldAt())), done);
    }
}
