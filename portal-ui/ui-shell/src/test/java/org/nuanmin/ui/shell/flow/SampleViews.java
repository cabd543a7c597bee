package org.nuanmin.ui.shell.flow;

import com.vaadin.flow.component.html.Main;
import java.util.List;
import org.nuanmin.portal.api.text.Texts;
import org.nuanmin.ui.spi.DepartmentViews;
import org.nuanmin.ui.spi.PortalView;

/** A department with a list and one thing of it. */
record SampleViews(String department, String listPath) implements DepartmentViews {
    public static final class ListView extends Main {
        private static final long serialVersionUID = 1L;
    }

    public static final class OneView extends Main {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public Texts texts() {
        return Texts.of(SampleViews.class, "sample");
    }

    @Override
    public List<PortalView> views() {
        return List.of(
                PortalView.entry(listPath, "list", "sample.read", "list", ListView.class, ListView::new),
                PortalView.inner("things/:id", "one", "sample.read", OneView.class, OneView::new));
    }
}
