package org.nuanmin.portal.api.work;

import org.nuanmin.portal.api.text.Message;
import org.osgi.annotation.versioning.ProviderType;

/** In-portal notices (站内通知); written in the caller's transaction. */
@ProviderType
public interface Notices {
    /** Tells everyone who holds a permission over a unit. */
    void tell(String permission, String unit, Message words, String path);

    /** Tells one user. */
    void tellUser(String userId, Message words, String path);
}
