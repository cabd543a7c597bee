package org.nuanmin.registry.enterprise;

import org.nuanmin.portal.api.persistence.Row;

/**
 * An enterprise in a list.
 *
 * @param doubtful the organisation code inside its code does not fit its own check
 */
public record EnterpriseRow(String id, String name, String code, boolean doubtful) {
    static EnterpriseRow of(Row row) {
        return new EnterpriseRow(row.required("id"), row.required("name"), row.required("code"), row.flag("doubtful"));
    }
}
