package org.nuanmin.portal.api.problem;

import org.nuanmin.portal.api.text.Message;

/**
 * One field that was refused.
 *
 * @param field the field's name in the REST body or the form
 * @param words thing, value, remedy
 */
public record FieldError(String field, Message words) {}
