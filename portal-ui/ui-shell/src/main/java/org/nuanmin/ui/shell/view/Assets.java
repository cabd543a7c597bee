package org.nuanmin.ui.shell.view;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** A new build has new addresses for style and script, so that no browser shows it with the old ones. */
final class Assets {
    static final String VERSION = version();

    private Assets() {}

    private static String version() {
        Bundle bundle = FrameworkUtil.getBundle(Assets.class);
        return bundle == null ? "0" : Long.toString(bundle.getLastModified(), 36);
    }
}
