package org.nuanmin.ui.shell.view;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.shared.Registration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.shell.flow.Departments;
import org.nuanmin.ui.shell.session.Conditions;
import org.nuanmin.ui.shell.session.Kernel;

/** Bar and menu around every screen; the menu follows the departments live. */
public class PortalLayout extends AppLayout implements AfterNavigationObserver {
    private static final long serialVersionUID = 1L;

    private final transient Departments departments;
    private final transient Kernel kernel;
    private final Bell bell;
    private final Div menu = Parts.div("nm-menu");
    private transient @Nullable Registration registration;
    private String path = "";

    PortalLayout(Departments departments, Kernel kernel, Conditions conditions, Bell bell) {
        this.departments = departments;
        this.kernel = kernel;
        this.bell = bell;
        setPrimarySection(Section.NAVBAR);
        addToNavbar(skip(), new TopBar(kernel, departments, bell), new ConditionStrip(conditions));
        Footer foot = new Footer(Parts.span("", Say.of("foot")));
        foot.addClassName("nm-drawer-foot");
        addToDrawer(menu, foot);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        fillMenu();
        registration = departments.listen(gone -> ui.access(() -> refresh(ui, gone)));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        registration.remove();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        path = event.getLocation().getPath();
        fillMenu();
        bell.refresh();
    }

    /** The first stop of the tab key: past bar and menu, into the page. */
    private static NativeButton skip() {
        NativeButton skip = new NativeButton(Say.of("skip"));
        skip.addClassName("nm-skip");
        skip.getElement().executeJs("this.addEventListener('click', () => window.nuanmin && nuanmin.skip())");
        return skip;
    }

    private void refresh(UI ui, Set<Class<?>> gone) {
        fillMenu();
        bell.refresh();
        Component screen = getContent();
        boolean away = screen instanceof NotFoundView || screen instanceof ErrorView;
        if (screen instanceof HomeView || away || screen != null && gone.contains(screen.getClass())) {
            // a dialog of the screen that is gone would act on a bundle that is gone
            ui.getChildren().filter(Dialog.class::isInstance).forEach(dialog -> ((Dialog) dialog).close());
            // ui.navigate to the same path would do nothing
            var internals = ui.getInternals();
            internals.getRouter().navigate(ui, internals.getActiveViewLocation(), NavigationTrigger.PROGRAMMATIC);
        }
    }

    private void fillMenu() {
        menu.removeAll();
        menu.add(Menu.home(path));
        kernel.identityNow()
                .ifPresent(identity -> departments
                        .menu()
                        .forEach(group -> Menu.group(group, identity, path).ifPresent(menu::add)));
    }
}
