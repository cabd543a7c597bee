package org.nuanmin.portal.api.work;

import java.util.List;
import org.nuanmin.portal.api.text.Message;
import org.osgi.annotation.versioning.ProviderType;

/** In-portal notices (站内通知); written in the caller's transaction. */
@ProviderType
public interface Notices {
    /** Tells everyone who holds a permission over a unit. */
    void tell(String permission, String unit, Message words, String path);

    /** Tells one user. */
    void tellUser(String userId, Message words, String path);

    /**
     * The caller's notices of the last weeks, newest first.
     *
     * @throws org.nuanmin.portal.api.problem.NotAllowed when he may read none
     */
    List<Notice> own(boolean unreadOnly, int most);

    /**
     * The caller has read one; again is no harm.
     *
     * @throws org.nuanmin.portal.api.problem.NotFound when he has no such notice
     */
    void read(String id);
}
