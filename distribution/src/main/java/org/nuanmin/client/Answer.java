package org.nuanmin.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the portal answered. */
record Answer(int status, Object body) {
    boolean good() {
        return status >= 200 && status < 300;
    }

    /** A list answers either as such or as one page of it. */
    List<?> items() {
        if (body instanceof List<?> list) {
            return list;
        }
        return body instanceof Map<?, ?> page && page.get("items") instanceof List<?> items ? items : List.of();
    }

    String text(String field) {
        return text(body, field);
    }

    static String text(Object object, String field) {
        Object value = object instanceof Map<?, ?> map ? map.get(field) : null;
        return value == null ? "" : value.toString();
    }

    /** The problem's own sentence, and what is wrong with which field. */
    String reason() {
        if (status == 0) {
            return "The portal does not answer. It may be starting or stopping; look into data/log/nuanmin.log.";
        }
        var lines = new ArrayList<String>();
        String detail = text("detail");
        lines.add(detail.isEmpty() ? "The portal answered " + status + " " + text("title") : detail);
        if (body instanceof Map<?, ?> problem && problem.get("errors") instanceof List<?> errors) {
            errors.forEach(error -> lines.add("  " + text(error, "field") + ": " + text(error, "message")));
        }
        if (!text("requestId").isEmpty()) {
            lines.add("(request " + text("requestId") + " in data/log/nuanmin.log)");
        }
        return String.join("\n", lines);
    }
}
