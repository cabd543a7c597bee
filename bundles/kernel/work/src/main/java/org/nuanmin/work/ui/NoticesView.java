package org.nuanmin.work.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.nuanmin.portal.api.work.Notice;
import org.nuanmin.ui.kit.Empty;
import org.nuanmin.ui.kit.Page;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.work.notice.NoticeBoard;

/** What the reader was told, newest first. */
public final class NoticesView extends Page {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    private final transient NoticeBoard board;
    private final Section card = new Section();

    NoticesView(NoticeBoard board) {
        super(Say.of("notices.title"), Say.of("notices.sentence"));
        this.board = board;
        card.addClassName("nm-card");
        actions(Parts.action(Say.of("notices.read-all"), this::readAll));
        add(card);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show();
    }

    private void show() {
        var notices = board.own(false, SHOWN);
        card.removeAll();
        notices.forEach(notice -> card.add(NoticeLine.of(notice, board, this::show)));
        if (notices.isEmpty()) {
            card.add(new Empty(VaadinIcon.BELL_O, Say.of("notices.empty"), Say.of("notices.empty.hint")));
        }
    }

    private void readAll() {
        board.own(true, SHOWN).stream().map(Notice::id).forEach(board::read);
        show();
    }
}
