package org.nuanmin.portal.api.work;

/**
 * Why a row was not taken.
 *
 * @param row from 1 with the heading
 * @param value as typed, personal values masked
 * @param code short and stable, such as {@code unknown-street}
 * @param message thing, value, remedy
 */
public record RowError(long row, String column, String value, String code, String message) {}
