package org.nuanmin.audit.trail;

import java.util.Map;
import java.util.TreeMap;

/**
 * The one form of JSON that is hashed and signed: keys in the order given, no space, only quote, backslash and control
 * characters escaped, facts in the order of their keys. The README gives the rules; the verifier has its own code for them.
 */
public final class Canonical {
    private final StringBuilder text = new StringBuilder("{");

    public Canonical put(String key, String value) {
        name(key);
        quote(value);
        return this;
    }

    public Canonical put(String key, long value) {
        name(key);
        text.append(value);
        return this;
    }

    public Canonical put(String key, boolean value) {
        name(key);
        text.append(value);
        return this;
    }

    public Canonical put(String key, Map<String, String> facts) {
        name(key);
        var inner = new Canonical();
        new TreeMap<>(facts).forEach(inner::put);
        text.append(inner.end());
        return this;
    }

    /** A value that is canonical text already. */
    public Canonical put(String key, Canonical inner) {
        name(key);
        text.append(inner.end());
        return this;
    }

    /** The whole object. */
    public String end() {
        return text + "}";
    }

    private void name(String key) {
        if (text.length() > 1) {
            text.append(',');
        }
        quote(key);
        text.append(':');
    }

    private void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
