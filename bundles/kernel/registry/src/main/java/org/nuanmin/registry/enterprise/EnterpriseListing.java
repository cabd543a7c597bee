package org.nuanmin.registry.enterprise;

import org.nuanmin.portal.api.listing.ColumnType;
import org.nuanmin.portal.api.listing.Listing;
import org.nuanmin.registry.RegistryPermissions;
import org.nuanmin.registry.RegistryTexts;

/** The list of enterprises: the screen, the REST page and the export. They belong to no unit. */
public final class EnterpriseListing {
    public static final Listing<EnterpriseRow> LIST = Listing.of(
                    "registry.enterprises", RegistryTexts.TEXTS, EnterpriseRow::of)
            .permission(RegistryPermissions.ENTERPRISE_READ)
            .select("e.id, e.name, e.code, o.doubtful")
            .from("portal_enterprise e JOIN registry_enterprise o ON o.enterprise_id = e.id")
            .key("e.id")
            .column("name", ColumnType.TEXT, "e.name", EnterpriseRow::name, 1)
            .column("code", ColumnType.TEXT, "e.code", EnterpriseRow::code, 1)
            .text("query", "e.name", "e.code")
            .sortedBy("name")
            .build();

    private EnterpriseListing() {}
}
