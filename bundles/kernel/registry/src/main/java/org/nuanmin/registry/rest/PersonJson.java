package org.nuanmin.registry.rest;

import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.registry.IdType;
import org.nuanmin.registry.person.PersonRow;

/**
 * A person; of one whom the caller may not see, the id alone.
 *
 * @param idNumber masked: first 4 and last 4
 * @param phone masked, empty for none
 * @param unit the id of the unit that answers for the person
 */
public record PersonJson(
        String id,
        @Nullable String name,
        @Nullable IdType idType,
        @Nullable String idNumber,
        @Nullable String province,
        @Nullable String phone,
        @Nullable String unit,
        @Nullable String unitName) {
    static PersonJson of(PersonRow row) {
        return new PersonJson(
                row.id(),
                row.name(),
                row.idType(),
                row.idNumber(),
                row.province(),
                row.phone(),
                row.unit(),
                row.unitName());
    }

    static PersonJson unseen(String id) {
        return new PersonJson(id, null, null, null, null, null, null, null);
    }
}
