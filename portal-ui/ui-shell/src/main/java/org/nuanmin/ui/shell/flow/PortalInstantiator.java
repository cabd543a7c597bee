package org.nuanmin.ui.shell.flow;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks the department that owns a view to make it, then the frame, then Flow. */
class PortalInstantiator extends DefaultInstantiator {
    private static final long serialVersionUID = 1L;

    private final transient Departments departments;
    private final transient Frame frame;

    PortalInstantiator(VaadinService service, Departments departments, Frame frame) {
        super(service);
        this.departments = departments;
        this.frame = frame;
    }

    @Override
    public Stream<VaadinServiceInitListener> getServiceInitListeners() {
        return Stream.of(event -> event.addIndexHtmlRequestListener(frame::page));
    }

    @Override
    public <T> T getOrCreate(Class<T> type) {
        return departments
                .create(type)
                .or(() -> Optional.ofNullable(frame.create(type)))
                .map(type::cast)
                .orElseGet(() -> super.getOrCreate(type));
    }

    @Override
    public <T extends Component> T createComponent(Class<T> type) {
        return getOrCreate(type);
    }
}
