package org.nuanmin.portal.api.registry;

/**
 * A person as the caller may see him.
 *
 * @param idNumber masked: first 4 and last 4
 * @param province of the household registration, or the country
 * @param phone masked, empty for none
 * @param unit the id of the unit that answers for him
 */
public record Person(
        String id, String name, IdType idType, String idNumber, String province, String phone, String unit) {}
