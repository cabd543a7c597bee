package org.nuanmin.portal.api.registry;

import org.jspecify.annotations.Nullable;

/**
 * A person as someone typed him in; nothing is checked yet.
 *
 * @param idNumber as on the document; none for {@link IdType#TEMPORARY}
 * @param province of the household registration (户籍省份); the country for a foreign document
 * @param phone a mobile number, or none
 * @param unit the id of the unit that answers for the person
 */
public record PersonWish(
        @Nullable String name,
        @Nullable IdType idType,
        @Nullable String idNumber,
        @Nullable String province,
        @Nullable String phone,
        @Nullable String unit) {}
