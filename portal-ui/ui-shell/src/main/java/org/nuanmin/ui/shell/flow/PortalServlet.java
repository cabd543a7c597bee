package org.nuanmin.ui.shell.flow;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.AppShellRegistry;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.nuanmin.portal.api.request.Arrival;
import org.nuanmin.ui.shell.session.Caller;
import org.nuanmin.ui.shell.session.NotReady;
import org.nuanmin.ui.shell.session.SessionBridge;
import org.nuanmin.ui.shell.session.SignOut;
import org.nuanmin.ui.shell.session.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Flow on the HTTP whiteboard; prototype scope, because a VaadinServlet cannot be initialised twice. */
@org.osgi.service.component.annotations.Component(
        service = Servlet.class,
        scope = ServiceScope.PROTOTYPE,
        property = {
            "osgi.http.whiteboard.servlet.name=portal",
            "osgi.http.whiteboard.servlet.pattern=/*",
            "osgi.http.whiteboard.servlet.asyncSupported:Boolean=true",
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=portal)",
            "servlet.init.pushServletMapping=/",
            "servlet.init.closeIdleSessions=true"
        })
public class PortalServlet extends VaadinServlet {
    private static final long serialVersionUID = 1L;
    /** Other contexts' paths; while one is away its requests land here, and would get a page with status 200. */
    private static final Pattern OTHERS = Pattern.compile("/(api|health)(/.*)?");

    private final transient Departments departments;
    private final transient Frame frame;
    private final transient SessionBridge sessions;
    private final transient SignedIn signedIn;
    private final transient SignOut signOut;
    private final transient Caller caller;
    private final transient PortalResources resources = new PortalResources();
    private transient ApplicationRouteRegistry routes;
    private transient PortalServletService flow;

    @Activate
    public PortalServlet(
            @Reference Departments departments,
            @Reference Frame frame,
            @Reference SessionBridge sessions,
            @Reference SignedIn signedIn,
            @Reference SignOut signOut,
            @Reference Caller caller) {
        this.departments = departments;
        this.frame = frame;
        this.sessions = sessions;
        this.signedIn = signedIn;
        this.signOut = signOut;
        this.caller = caller;
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(getClass().getClassLoader());
        try {
            var context = new VaadinServletContext(config.getServletContext());
            prepare(context);
            super.init(config);
            routes = ApplicationRouteRegistry.getInstance(context);
            departments.attach(routes, frame.layout());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void prepare(VaadinServletContext context) {
        context.setAttribute(
                Lookup.class,
                new PortalLookup(resources, service -> new PortalInstantiator(service, departments, frame)));
        AppShellRegistry.getInstance(context).setShell(frame.appShell());
        var registry = ApplicationRouteRegistry.getInstance(context);
        var configuration = RouteConfiguration.forRegistry(registry);
        frame.framed().forEach((path, view) -> configuration.setRoute(path, view, List.of(frame.layout())));
        frame.open().forEach((path, view) -> configuration.setRoute(path, view));
        @SuppressWarnings("unchecked")
        Set<Class<? extends Component>> errors = (Set<Class<? extends Component>>) (Set<?>) frame.errors();
        assert errors.stream().allMatch(HasErrorParameter.class::isAssignableFrom);
        registry.setErrorNavigationTargets(errors);
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        var service = new PortalServletService(this, configuration, resources, sessions, signedIn, caller);
        service.setClassLoader(new FlowLoader());
        service.init();
        service.addSessionInitListener(event -> frame.opened(event.getSession(), event.getRequest()));
        service.addUIInitListener(event -> frame.opened(event.getUI()));
        flow = service;
        return service;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (OTHERS.matcher(String.valueOf(request.getPathInfo())).matches()) {
            leave(request, response);
            return;
        }
        PageHeaders.add(response);
        try {
            if (signOut.asks(request)) {
                signOut.serve(request, response);
            } else {
                super.service(request, response);
            }
        } catch (NotReady changing) {
            later(response);
        }
    }

    /** To the door, which waits for the servlet that it is for. */
    private static void leave(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(Arrival.UNTIL) == null) {
            later(response);
        } else {
            request.setAttribute(Arrival.AGAIN, Boolean.TRUE);
        }
    }

    private static void later(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "2");
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    /** HTTP sessions outlive this servlet, and would keep it, and every department, in memory. */
    @Override
    public void destroy() {
        departments.detach(routes);
        flow.endSessions();
        super.destroy();
    }
}
