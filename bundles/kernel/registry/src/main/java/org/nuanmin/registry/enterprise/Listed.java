package org.nuanmin.registry.enterprise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise's place on an official list (名单).
 *
 * @param list the id of the campaign's group whose employers the list names
 * @param from first day
 * @param to last day, null while it stands there
 * @param document what it was entered by, such as a letter's number
 */
public record Listed(String list, LocalDate from, @Nullable LocalDate to, String document, String enteredName) {}
