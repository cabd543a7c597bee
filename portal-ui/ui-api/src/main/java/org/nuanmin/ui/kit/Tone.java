package org.nuanmin.ui.kit;

import java.util.Locale;
import java.util.Map;

/** What a state means to the reader; each tone has a colour and a shape, so that colour never stands alone. */
public enum Tone {
    /** Finished or in order: green, a tick. */
    DONE,
    /** Someone must act: amber, a half disc. */
    WAIT,
    /** Refused, overdue, broken: red, a cross. */
    STOP,
    /** Under way: blue, an arrow. */
    BUSY,
    /** At rest: grey, a dash. */
    IDLE;

    private static final Map<String, Tone> STATES = Map.ofEntries(
            Map.entry("RUNNING", DONE),
            Map.entry("DONE", DONE),
            Map.entry("ACTIVE", DONE),
            Map.entry("OPEN", DONE),
            Map.entry("CALLED_BACK", DONE),
            Map.entry("CLOSED", IDLE),
            Map.entry("PLANNED", WAIT),
            Map.entry("RECEIVED", WAIT),
            Map.entry("HELD", WAIT),
            Map.entry("DRAFT", WAIT),
            Map.entry("HANDLING", BUSY),
            Map.entry("RECEIVING", BUSY),
            Map.entry("CHECKING", BUSY),
            Map.entry("CHANGING", BUSY),
            Map.entry("REFUSED", STOP),
            Map.entry("REJECTED", STOP),
            Map.entry("FAILED", STOP),
            Map.entry("LOCKED", STOP),
            Map.entry("DISABLED", STOP),
            Map.entry("BROKEN", STOP));

    /** The usual tone of a state's name; {@link #IDLE} for one that is not known. */
    public static Tone of(String state) {
        return STATES.getOrDefault(state, IDLE);
    }

    /** As the theme knows it. */
    String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
