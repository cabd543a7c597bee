package org.nuanmin.portal.api.registry;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** What a department knows of a person, and what happens to its rows when the person's record changes. */
@ConsumerType
public interface PersonFacts {
    /** The module's name, such as {@code hr}. */
    String department();

    /** Its lines on the person's card, as far as the caller may see them. */
    List<PersonFact> facts(String person);

    /** What the person has had of it, whoever asks: for the minimal card. */
    List<Served> served(String person);

    /**
     * Two records turned out to be one person: the rows of one go to the other, in the caller's transaction. A double benefit is
     * noted for review and refuses nothing. Called again for the same two it does nothing.
     */
    void merged(String from, String into);
}
