package org.nuanmin.portal.api.registry;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One record per person across all departments, by the document's type and number. In SQL, for everyone to join and for
 * its owner alone to write: {@code portal_person (id, name, pinyin, initials, last4, masked, unit_id)}.
 */
@ProviderType
public interface People {
    /**
     * Registers a person in the caller's transaction, recorded in the audit; the caller needs {@code registry.person.add} over
     * the unit. A known number leads to the person who has it and changes nothing.
     *
     * @throws org.nuanmin.portal.api.problem.RuleBroken when a field is refused; its errors name each
     */
    Registered register(PersonWish wish);

    /**
     * Registers several in the caller's transaction, as {@link #register} does one after the other; what is asked and stored of them
     * goes to the database together.
     *
     * @return how each ended, in their order; a refused one has stored nothing
     */
    List<Registration> registerAll(List<PersonWish> wishes);

    /**
     * The person, if the caller holds {@code registry.person.read} over the unit that answers for him.
     *
     * @throws org.nuanmin.portal.api.problem.NotFound otherwise
     */
    Person get(String id);

    /** Whoever has this document, whatever the unit; for other bundles' rules, never shown. Empty for a number that no document has. */
    Optional<String> find(IdType type, String number);

    /** As {@link #find(IdType, String)} for the document of each wish, asked at once; nothing else of a wish is looked at. */
    List<Optional<String>> find(List<PersonWish> wishes);

    /**
     * The phone in clear, for an order that a bundle passes on; never shown.
     *
     * @return empty for none
     * @throws org.nuanmin.portal.api.problem.NotFound when there is no such person
     */
    String phone(String id);
}
