package org.nuanmin.portal.api.module;

import org.nuanmin.portal.api.text.Message;
import org.osgi.annotation.versioning.ConsumerType;

/** Words that stand on every page while this is registered, such as 演示数据 in a synthetic district. */
@ConsumerType
public interface PageLabel {
    /** Short: it stands beside the portal's name. */
    Message words();
}
