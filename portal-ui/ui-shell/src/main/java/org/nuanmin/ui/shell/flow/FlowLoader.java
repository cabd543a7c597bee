package org.nuanmin.ui.shell.flow;

import com.vaadin.flow.server.VaadinService;
import java.net.URL;

/** This bundle's classes and files, then the Vaadin bundle's files: Flow reads its frontend through one class loader. */
final class FlowLoader extends ClassLoader {
    FlowLoader() {
        super(FlowLoader.class.getClassLoader());
    }

    @Override
    protected URL findResource(String name) {
        return VaadinService.class.getClassLoader().getResource(name);
    }
}
