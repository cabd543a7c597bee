package org.nuanmin.registry.person;

import org.nuanmin.portal.api.persistence.Row;
import org.nuanmin.portal.api.registry.IdType;

/**
 * A person in a list.
 *
 * @param idNumber masked
 * @param phone masked
 */
public record PersonRow(
        String id,
        String name,
        IdType idType,
        String idNumber,
        String province,
        String phone,
        String unit,
        String unitName) {
    static PersonRow of(Row row) {
        return new PersonRow(
                row.required("id"),
                row.required("typed_name"),
                IdType.valueOf(row.required("id_type")),
                row.required("masked"),
                row.required("province"),
                row.required("phone_masked"),
                row.required("unit_id"),
                row.required("unit_name"));
    }
}
