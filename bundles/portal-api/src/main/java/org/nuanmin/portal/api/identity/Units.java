package org.nuanmin.portal.api.identity;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The unit tree. In SQL, for everyone to join and for its owner alone to write: {@code portal_unit (id, name, kind, parent_id)}
 * and {@code portal_unit_scope (ancestor_id, unit_id)}, the closure in which each unit is also its own ancestor.
 */
@ProviderType
public interface Units {
    /** @throws org.nuanmin.portal.api.problem.NotFound when there is none */
    Unit get(String id);

    Optional<Unit> find(String id);

    /** The unit with exactly this name below another (whole tree: the district's id). */
    Optional<Unit> named(String name, String below);

    /** The district itself. */
    Unit district();

    List<Unit> all();

    /** The units over which the caller holds this permission, with all below them, as {@link #all} orders them. */
    List<Unit> where(String permission);

    /** The unit and all below it. */
    List<Unit> under(String id);

    /** Whether a unit is another one or lies below it. */
    boolean within(String unit, String ancestor);

    /**
     * Adds a unit in the caller's transaction, recorded in the audit; the caller needs {@code identity.unit.add} over the parent.
     *
     * @throws org.nuanmin.portal.api.problem.RuleBroken when a sibling has this name or the name is empty or too long
     */
    Unit add(String name, UnitKind kind, String parent);
}
