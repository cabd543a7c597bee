package org.nuanmin.portal.api.work;

import org.osgi.annotation.versioning.ConsumerType;

/** Register it as a service to hear that notices were told or read on this node; it must not block. */
@ConsumerType
@FunctionalInterface
public interface NoticeListener {
    /** Called after the commit, on the thread that did it. */
    void changed();
}
