package org.nuanmin.verifier;

import java.util.TreeMap;

/** The canonical form that is hashed and signed (bundles/kernel/audit/README.md, “Canonical form”). */
final class Form {
    private final StringBuilder text = new StringBuilder();

    Form text(String name, String value) {
        return raw(name, quoted(value));
    }

    Form number(String name, long value) {
        return raw(name, Long.toString(value));
    }

    Form flag(String name, boolean value) {
        return raw(name, Boolean.toString(value));
    }

    Form facts(String name, Fields facts) throws Wrong {
        var sorted = new TreeMap<String, String>();
        for (String key : facts.names()) {
            sorted.put(key, facts.text(key));
        }
        var inner = new Form();
        sorted.forEach(inner::text);
        return raw(name, inner.whole());
    }

    private Form raw(String name, String value) {
        text.append(text.isEmpty() ? "" : ",").append(quoted(name)).append(':').append(value);
        return this;
    }

    String whole() {
        return "{" + text + "}";
    }

    private static String quoted(String value) {
        var out = new StringBuilder(value.length() + 2).append('"');
        value.chars().forEach(c -> {
            if (c < 0x20) {
                out.append("\\u00").append(c < 0x10 ? "0" : "").append(Integer.toHexString(c));
            } else {
                out.append(c == '"' || c == '\\' ? "\\" : "").append((char) c);
            }
        });
        return out.append('"').toString();
    }
}
