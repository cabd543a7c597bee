package org.nuanmin.demo.district;

import org.nuanmin.portal.api.module.Readiness;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Tells whether the district is there. It needs nobody, so that it is asked from the first moment on and never falls back. */
@Component(service = {Readiness.class, Curtain.class})
public final class Curtain implements Readiness {
    private volatile boolean open;

    @Activate
    public Curtain() {}

    void rise() {
        open = true;
    }

    boolean isOpen() {
        return open;
    }

    @Override
    public String part() {
        return "the synthetic district's data";
    }

    @Override
    public boolean ready() {
        return open;
    }
}
