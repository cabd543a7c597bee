package org.nuanmin.identity.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import java.util.Set;
import org.nuanmin.identity.grant.Offer;
import org.nuanmin.identity.grant.Role;
import org.nuanmin.identity.grant.RoleDesk;
import org.nuanmin.identity.grant.RoleRow;
import org.nuanmin.identity.right.PermissionWords;
import org.nuanmin.ui.kit.DetailDrawer;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.ListPage;
import org.nuanmin.ui.kit.ListServices;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Toast;
import org.nuanmin.ui.kit.Words;

/** The roles and what each may do, for the security administrator. */
public final class RolesView extends ListPage<RoleRow> {
    private static final long serialVersionUID = 1L;

    private final transient RoleDesk desk;
    private final transient PermissionWords words;

    RolesView(ListServices services, RoleDesk desk, PermissionWords words) {
        super(RoleRow.LIST, services);
        this.desk = desk;
        this.words = words;
        key(RoleRow::id);
        detail(this::drawer);
    }

    private DetailDrawer drawer(RoleRow row) {
        Role role = desk.role(row.id());
        CheckboxGroup<String> permissions = permissions(role);
        return new DetailDrawer(Say.role(role.id()))
                .fact(Say.it("identity.roles.holders"), Formats.number(row.holders()))
                .chapter(Say.it("identity.roles.permissions"), permissions)
                .action(Parts.primary(Say.it("role.save"), () -> save(role, permissions.getValue())));
    }

    private CheckboxGroup<String> permissions(Role role) {
        var group = new CheckboxGroup<String>();
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.setItems(desk.offersFor(role).stream().map(Offer::permission).toList());
        group.setItemLabelGenerator(permission -> Words.say(words.of(permission)));
        group.setValue(Set.copyOf(role.permissions()));
        group.getElement().setAttribute("aria-label", Say.it("identity.roles.permissions"));
        return group;
    }

    private void save(Role role, Set<String> wanted) {
        desk.change(role.id(), wanted);
        Toast.done(Say.it("role.saved", Say.role(role.id())));
        refresh();
    }
}
