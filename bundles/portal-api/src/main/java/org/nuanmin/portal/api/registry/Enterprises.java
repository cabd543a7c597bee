package org.nuanmin.portal.api.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Employers, each once by its code. In SQL, for everyone to join and for its owner alone to write:
 * {@code portal_enterprise (id, name, code)}.
 */
@ProviderType
public interface Enterprises {
    /** Whoever may work with enterprises finds each; they belong to no single unit. */
    Optional<Enterprise> find(String id);

    /**
     * Those whose name or code holds some words, by name; all for none.
     *
     * @throws org.nuanmin.portal.api.problem.NotAllowed when the caller may not read enterprises
     */
    List<Enterprise> found(String words, int offset, int limit);

    /**
     * Whether an enterprise stood on an official list (名单) on a day.
     *
     * @param list the id of the campaign's group whose employers it names, such as {@code G1}
     */
    boolean isListed(String enterprise, String list, LocalDate day);
}
