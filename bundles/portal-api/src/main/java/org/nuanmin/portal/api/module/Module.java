package org.nuanmin.portal.api.module;

/**
 * A bundle of the portal.
 *
 * @param name such as {@code hr}
 * @param version the bundle's, with its qualifier
 */
public record Module(String name, Kind kind, String version, State state) {
    /** Which rooms it belongs to. */
    public enum Kind {
        ENGINE,
        KERNEL,
        DEPARTMENT
    }

    /** 运行, 停用, 未装, 故障. */
    public enum State {
        RUNNING,
        STOPPED,
        AVAILABLE,
        BROKEN
    }
}
