package org.nuanmin.registry.rest;

import java.util.List;
import org.nuanmin.registry.person.MinimalCard;

/**
 * The minimal card.
 *
 * @param name masked
 * @param unit the name of the unit that answers for the person
 */
public record CardJson(String id, String name, String unit, List<Item> items) {
    /** Whether an item was served. */
    public record Item(String item, boolean served) {}

    static CardJson of(MinimalCard card) {
        return new CardJson(
                card.id(),
                card.name(),
                card.unit(),
                card.items().stream()
                        .map(item -> new Item(item.item(), item.served()))
                        .toList());
    }
}
