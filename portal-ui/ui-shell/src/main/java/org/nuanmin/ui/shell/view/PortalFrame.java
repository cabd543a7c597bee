package org.nuanmin.ui.shell.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.nuanmin.ui.kit.Problems;
import org.nuanmin.ui.kit.Words;
import org.nuanmin.ui.shell.flow.Departments;
import org.nuanmin.ui.shell.flow.Frame;
import org.nuanmin.ui.shell.session.Conditions;
import org.nuanmin.ui.shell.session.Duties;
import org.nuanmin.ui.shell.session.Kernel;
import org.nuanmin.ui.shell.session.NewsWatch;
import org.nuanmin.ui.shell.session.SignedIn;
import org.nuanmin.ui.spi.Screens;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Puts the shell's own screens together with the services they need. */
@org.osgi.service.component.annotations.Component
public class PortalFrame implements Frame {
    private final Departments departments;
    private final Kernel kernel;
    private final Duties duties;
    private final Map<Class<?>, Supplier<Component>> makers;
    private final Guard guard;

    @Activate
    public PortalFrame(
            @Reference Departments departments,
            @Reference HomeCards cards,
            @Reference Kernel kernel,
            @Reference Conditions conditions,
            @Reference NewsWatch news,
            @Reference Duties duties,
            @Reference SignedIn signedIn) {
        this.departments = departments;
        this.kernel = kernel;
        this.duties = duties;
        guard = new Guard(departments, kernel, signedIn);
        makers = Map.of(
                PortalLayout.class, () -> new PortalLayout(departments, kernel, conditions, new Bell(kernel, news)),
                HomeView.class, () -> new HomeView(departments, cards, kernel),
                RoleCardView.class, () -> new RoleCardView(reader(), card()),
                SignInView.class, () -> new SignInView(kernel, signedIn, conditions),
                SetupView.class, () -> new SetupView(kernel, conditions),
                NotFoundView.class, () -> new NotFoundView(departments, kernel));
    }

    @Override
    public Class<? extends AppShellConfigurator> appShell() {
        return PortalAppShell.class;
    }

    @Override
    public Class<? extends RouterLayout> layout() {
        return PortalLayout.class;
    }

    @Override
    public Map<String, Class<? extends Component>> framed() {
        return Map.of("", HomeView.class);
    }

    @Override
    public Map<String, Class<? extends Component>> open() {
        return Map.of("sign-in", SignInView.class, "setup", SetupView.class, "card", RoleCardView.class);
    }

    @Override
    public Set<Class<? extends Component>> errors() {
        return Set.of(NotFoundView.class, RefusedView.class, ErrorView.class);
    }

    @Override
    public void opened(VaadinSession session, VaadinRequest request) {
        session.setErrorHandler(new Problems());
    }

    @Override
    public void opened(UI ui) {
        ui.setLocale(Language.of(VaadinRequest.getCurrent()));
        // a click on the warning before an idle end: that it arrives is all that counts
        ui.getElement().addEventListener("nm-stay", stayed -> {});
        ComponentUtil.setData(ui, Screens.class, guard::opens);
        ui.getElement().addEventListener("nm-card", asked -> openCard());
        ui.addBeforeEnterListener(guard::check);
        ui.addAfterNavigationListener(this::title);
    }

    private RoleCard card() {
        return new RoleCard(kernel.identity(), departments, duties);
    }

    private String reader() {
        return kernel.identity().user().name();
    }

    private void openCard() {
        if (kernel.identity().caller().isPresent()) {
            new RoleCardDialog(reader(), card()).open();
        }
    }

    private void title(AfterNavigationEvent event) {
        var chain = event.getActiveChain();
        if (chain.isEmpty() || chain.get(0) instanceof HasDynamicTitle) {
            return;
        }
        String brand = Say.of("brand");
        String words = departments
                .find(chain.get(0).getClass())
                .map(found -> Words.of(found.texts(), found.view().title()) + " · " + brand)
                .orElse(brand);
        // Flow gives a view without a title the application's own, after this
        UI ui = UI.getCurrent();
        ui.beforeClientResponse(ui, now -> ui.getPage().setTitle(words));
    }

    @Override
    public void page(IndexHtmlResponse page) {
        var document = page.getDocument();
        document.selectFirst("html")
                .attr("lang", Language.of(page.getVaadinRequest()).toLanguageTag());
        Element script = document.head().appendElement("script");
        script.attr("src", "nuanmin.js?v=" + Assets.VERSION).attr("defer", true);
    }

    @Override
    public @Nullable Component create(Class<?> type) {
        Supplier<Component> maker = makers.get(type);
        return maker == null ? null : maker.get();
    }
}
