package org.nuanmin.portal.api.registry;

import java.util.Set;

/**
 * What became of a registration.
 *
 * @param id the person's
 * @param added false for someone who was known already, here or in another unit; nothing of him was changed
 */
public record Registered(String id, boolean added, Set<Doubt> doubts) {
    public Registered {
        doubts = Set.copyOf(doubts);
    }
}
