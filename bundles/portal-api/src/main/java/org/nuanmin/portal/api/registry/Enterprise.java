package org.nuanmin.portal.api.registry;

/**
 * An employer.
 *
 * @param code 统一社会信用代码, GB 32100: 18 characters
 */
public record Enterprise(String id, String name, String code) {}
