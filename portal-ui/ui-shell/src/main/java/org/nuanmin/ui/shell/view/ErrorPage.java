package org.nuanmin.ui.shell.view;

import com.vaadin.flow.router.HasDynamicTitle;
import org.nuanmin.ui.kit.Page;

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

    @Override
    public String getPageTitle() {
        return name + " · " + Say.of("brand");
    }
}
