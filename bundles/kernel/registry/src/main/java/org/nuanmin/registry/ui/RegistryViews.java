package org.nuanmin.registry.ui;

import java.util.List;
import org.nuanmin.portal.api.text.Texts;
import org.nuanmin.registry.RegistryPermissions;
import org.nuanmin.registry.RegistryTexts;
import org.nuanmin.ui.spi.DepartmentViews;
import org.nuanmin.ui.spi.PortalView;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The bundle's screens. */
@Component
public final class RegistryViews implements DepartmentViews {
    private final RegistryScreens screens;

    @Activate
    public RegistryViews(@Reference RegistryScreens screens) {
        this.screens = screens;
    }

    @Override
    public String department() {
        return "registry";
    }

    @Override
    public Texts texts() {
        return RegistryTexts.TEXTS;
    }

    @Override
    public List<PortalView> views() {
        return List.of(
                PortalView.entry(
                        "people",
                        "registry.people",
                        RegistryPermissions.PERSON_READ,
                        "users",
                        PeopleView.class,
                        () -> new PeopleView(screens)),
                PortalView.entry(
                        "lookup",
                        "lookup.title",
                        RegistryPermissions.PERSON_LOOKUP,
                        "search",
                        LookupView.class,
                        () -> new LookupView(screens)),
                PortalView.entry(
                        "corrections",
                        "registry.corrections",
                        RegistryPermissions.PERSON_READ,
                        "edit",
                        CorrectionsView.class,
                        () -> new CorrectionsView(screens)),
                PortalView.entry(
                        "enterprises",
                        "registry.enterprises",
                        RegistryPermissions.ENTERPRISE_READ,
                        "building-o",
                        EnterprisesView.class,
                        () -> new EnterprisesView(screens)));
    }
}
