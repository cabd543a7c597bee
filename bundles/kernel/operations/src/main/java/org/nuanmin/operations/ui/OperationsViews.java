package org.nuanmin.operations.ui;

import java.util.List;
import org.nuanmin.operations.OperationsDepartment;
import org.nuanmin.operations.backup.BackupDesk;
import org.nuanmin.operations.module.ModuleDesk;
import org.nuanmin.operations.module.Offers;
import org.nuanmin.portal.api.department.Department;
import org.nuanmin.portal.api.text.Texts;
import org.nuanmin.ui.spi.DepartmentViews;
import org.nuanmin.ui.spi.PortalView;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** This bundle's screens. */
@Component
public final class OperationsViews implements DepartmentViews {
    private final ModuleDesk modules;
    private final BackupDesk backups;
    private final Offers offers;
    private final Department department;

    @Activate
    public OperationsViews(
            @Reference ModuleDesk modules,
            @Reference BackupDesk backups,
            @Reference Offers offers,
            @Reference(target = "(component.name=org.nuanmin.operations.OperationsDepartment)") Department department) {
        this.modules = modules;
        this.backups = backups;
        this.offers = offers;
        this.department = department;
    }

    @Override
    public String department() {
        return department.id();
    }

    @Override
    public Texts texts() {
        return department.texts();
    }

    @Override
    public List<PortalView> views() {
        return List.of(PortalView.entry(
                "modules",
                "modules.title",
                OperationsDepartment.MODULES,
                "puzzle-piece",
                ModulesView.class,
                () -> new ModulesView(modules, backups, offers)));
    }
}
