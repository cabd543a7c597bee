package org.nuanmin.ui.shell.view;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import org.nuanmin.portal.api.request.Request;
import org.nuanmin.ui.kit.Page;
import org.nuanmin.ui.kit.Parts;

/** A page about what went wrong; it names the browser's tab itself, since no navigation ends there. */
class ErrorPage extends Page implements HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private String name;

    ErrorPage(String name) {
        super(name, "");
        this.name = name;
    }

    final void named(String words) {
        name = words;
        title(words);
    }

    /** The number by which the log and the audit know this request. */
    static Span request() {
        return Parts.span(
                "nm-card-note",
                Say.of("request", Request.current().map(Request::id).orElse("-")));
    }

    @Override
    public String getPageTitle() {
        return name + " · " + Say.of("brand");
    }
}
