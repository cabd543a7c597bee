package org.nuanmin.ui.shell.view;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.List;
import java.util.Optional;
import org.nuanmin.portal.api.work.Notice;
import org.nuanmin.portal.api.work.Notices;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Words;
import org.nuanmin.ui.shell.session.Kernel;
import org.nuanmin.ui.shell.session.NewsWatch;

/** How many notices wait for the reader, and the newest of them; away while the bundle that keeps them is. */
final class Bell extends Div {
    private static final long serialVersionUID = 1L;
    private static final String ALL = "/app/work/notices";
    private static final int COUNTED = 100;
    private static final int SHOWN = 8;

    private final transient Kernel kernel;
    private final transient NewsWatch news;
    private final Button button = Parts.iconButton(VaadinIcon.BELL_O, Say.of("notices"), () -> {});
    private final Div list = Parts.div("nm-news");

    Bell(Kernel kernel, NewsWatch news) {
        this.kernel = kernel;
        this.news = news;
        button.addClassName("nm-bell");
        button.getElement().setAttribute("aria-haspopup", "dialog");
        Popover popover = new Popover(list);
        popover.setTarget(button);
        popover.setAriaLabel(Say.of("notices"));
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAutofocus(true);
        popover.addOpenedChangeListener(event -> refresh());
        add(button, popover);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        refresh();
        var listening = news.listen(() -> ui.access(this::refresh));
        addDetachListener(gone -> {
            gone.unregisterListener();
            listening.remove();
        });
    }

    /** Counts anew: after a navigation, when something was told, when the bundle came or went. */
    void refresh() {
        Optional<Notices> notices = kernel.notices().filter(here -> Parts.opens(ALL));
        setVisible(notices.isPresent());
        notices.ifPresent(this::show);
    }

    private void show(Notices notices) {
        int unread = notices.own(true, COUNTED).size();
        String count = unread == 0 ? "" : unread < COUNTED ? String.valueOf(unread) : COUNTED - 1 + "+";
        button.getElement().setAttribute("data-count", count);
        button.setAriaLabel(Say.of("notices.unread", unread));
        button.setTooltipText(Say.of("notices.unread", unread));
        list.removeAll();
        list.add(Parts.div("nm-news-head", new H2(Say.of("notices")), Parts.link(ALL, Say.of("notices.all"))));
        List<Notice> newest = notices.own(false, SHOWN);
        newest.forEach(notice -> list.add(line(notices, notice)));
        if (newest.isEmpty()) {
            list.add(Parts.span("nm-card-note", Say.of("notices.none")));
        }
    }

    private Component line(Notices notices, Notice notice) {
        Component words = notice.path().isEmpty() || !Parts.opens(notice.path())
                ? Parts.span("nm-news-words", notice.in(Words.locale()))
                : link(notice);
        Div line = Parts.div("nm-news-line", words, Parts.span("nm-card-note", Formats.time(notice.toldAt())));
        line.getElement().setAttribute("data-read", String.valueOf(notice.read()));
        if (!notice.read()) {
            Button read = Parts.quiet(Say.of("notices.read"), () -> read(notices, notice));
            read.setAriaLabel(Say.of("notices.read") + " · " + notice.in(Words.locale()));
            line.add(read);
        }
        return line;
    }

    private static Anchor link(Notice notice) {
        Anchor link = Parts.link(notice.path(), notice.in(Words.locale()));
        link.addClassName("nm-news-words");
        return link;
    }

    private void read(Notices notices, Notice notice) {
        notices.read(notice.id());
        refresh();
    }
}
