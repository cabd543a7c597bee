package org.nuanmin.portal.api.registry;

import org.nuanmin.portal.api.text.Message;

/**
 * Whether a person has had an item, as the minimal card says to whoever has the full number.
 *
 * @param item its id, such as {@code gift-package}
 * @param title its words
 */
public record Served(String item, Message title, boolean served) {}
