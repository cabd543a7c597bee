package org.nuanmin.registry.rest;

import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.registry.IdType;
import org.nuanmin.portal.api.registry.PersonWish;

/**
 * A person to be registered.
 *
 * @param idNumber none for TEMPORARY: the portal gives one
 * @param province of the household registration; the country for a foreign document
 * @param unit the id of the unit that answers for the person
 */
public record NewPersonJson(
        @Nullable String name,
        @Nullable IdType idType,
        @Nullable String idNumber,
        @Nullable String province,
        @Nullable String phone,
        @Nullable String unit) {
    PersonWish wish() {
        return new PersonWish(name, idType, idNumber, province, phone, unit);
    }
}
