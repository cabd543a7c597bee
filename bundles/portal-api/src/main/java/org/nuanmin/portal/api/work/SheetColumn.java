package org.nuanmin.portal.api.work;

/**
 * A column of an import's template.
 *
 * @param name its heading
 * @param required a row without a value is refused
 * @param example stands in the template
 * @param personal its value is masked in errors and never logged
 */
public record SheetColumn(String name, boolean required, String example, boolean personal) {}
