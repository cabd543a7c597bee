package org.nuanmin.portal.api.module;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.text.Message;

/**
 * A bundle of the portal.
 *
 * @param name such as {@code hr}
 * @param version the bundle's, with its qualifier; empty while it is not installed
 * @param changed when it was last installed or updated
 * @param problem why it is broken, or why the last update was taken back
 */
public record Module(
        String name,
        Kind kind,
        String version,
        State state,
        @Nullable Instant changed,
        @Nullable Message problem) {
    /** Which rooms it belongs to. */
    public enum Kind {
        ENGINE,
        KERNEL,
        DEPARTMENT
    }

    /** 运行, 停用, 未装, 更新中, 故障. */
    public enum State {
        RUNNING,
        STOPPED,
        AVAILABLE,
        CHANGING,
        BROKEN
    }
}
