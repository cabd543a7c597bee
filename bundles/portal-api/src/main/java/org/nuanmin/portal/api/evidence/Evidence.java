package org.nuanmin.portal.api.evidence;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A bundle's answer to “what proves this document?” (clause 4.2: each destination can be looked up). Trails, samples and packages of
 * evidence ask every bundle that is there; a bundle that is away is passed over.
 */
@ConsumerType
public interface Evidence {
    /**
     * What proves a document, in the words of its own bundle.
     *
     * @param document the id of a thing of this bundle, such as a receipt's
     * @return empty for what is none of its things, or may not be seen by the caller: the same for both
     */
    Optional<Proof> of(String document);
}
