package org.nuanmin.portal.api.campaign;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The campaigns. */
@ProviderType
public interface Campaigns {
    /** The open campaign, else the newest. */
    Campaign current();

    /** A campaign's name, by its id; an earlier one's is not known here. */
    default Optional<String> name(String id) {
        return Optional.of(current()).filter(each -> each.id().equals(id)).map(Campaign::name);
    }
}
