package org.nuanmin.demo.clock;

import java.util.List;
import org.nuanmin.demo.DemoDepartment;
import org.nuanmin.demo.DemoTexts;
import org.nuanmin.portal.api.text.Texts;
import org.nuanmin.ui.spi.DepartmentViews;
import org.nuanmin.ui.spi.PortalView;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The clock's screen. */
@Component
public final class ClockViews implements DepartmentViews {
    private final ClockDesk desk;

    @Activate
    public ClockViews(@Reference ClockDesk desk) {
        this.desk = desk;
    }

    @Override
    public String department() {
        return "demo";
    }

    @Override
    public Texts texts() {
        return DemoTexts.TEXTS;
    }

    @Override
    public List<PortalView> views() {
        return List.of(PortalView.entry(
                "clock",
                "clock.title",
                DemoDepartment.CLOCK_MOVE,
                "clock",
                ClockView.class,
                () -> new ClockView(desk)));
    }
}
