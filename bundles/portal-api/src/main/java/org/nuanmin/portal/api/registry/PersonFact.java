package org.nuanmin.portal.api.registry;

import java.time.LocalDate;
import org.nuanmin.portal.api.text.Message;

/**
 * A line on a person's card.
 *
 * @param link to the rows behind it, below {@code /app}
 */
public record PersonFact(LocalDate day, Message words, String link) {}
