package org.nuanmin.portal.api.identity;

import org.jspecify.annotations.Nullable;

/**
 * A unit of the district (单位): bureau, street (街道), park, community (社区).
 *
 * @param id stable text, such as {@code wenyilu} for a seeded unit or a UUID for an added one
 * @param name exactly as the plan spells it; a street's without the word 街道
 * @param parent the id of the unit above, null for the district itself
 */
public record Unit(
        String id, String name, UnitKind kind, @Nullable String parent) {}
