package org.nuanmin.portal.api.campaign;

import org.osgi.annotation.versioning.ProviderType;

/** The campaigns. */
@ProviderType
public interface Campaigns {
    /** The open campaign, else the newest. */
    Campaign current();
}
