package org.nuanmin.demo;

import java.util.List;
import org.nuanmin.portal.api.audit.AuditWords;
import org.nuanmin.portal.api.department.Department;
import org.nuanmin.portal.api.department.Permission;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.module.PageLabel;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.text.Texts;
import org.osgi.service.component.annotations.Component;

/** Says that this is a demonstration: on every page, and as a department whose one right moves the clock. */
@Component(service = {Department.class, AuditWords.class, PageLabel.class})
public final class DemoDepartment implements Department, AuditWords, PageLabel {
    public static final String CLOCK_MOVE = "demo.clock.move";

    @Override
    public String id() {
        return "demo";
    }

    @Override
    public Texts texts() {
        return DemoTexts.TEXTS;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(Permission.of(CLOCK_MOVE, Roles.SYSTEM_ADMIN, Roles.HR_OFFICER, Roles.LEADER));
    }

    @Override
    public Message words() {
        return DemoTexts.say("label");
    }
}
