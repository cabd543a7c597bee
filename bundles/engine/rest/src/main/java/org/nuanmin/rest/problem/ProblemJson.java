package org.nuanmin.rest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** RFC 9457, always with all its keys. */
public record ProblemJson(String type, String title, int status, String detail, String requestId, List<Field> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";
    // sees only this class, so it keeps no module's classes
    private static final JsonMapper JSON = new JsonMapper();

    /** One refused field. */
    public record Field(String field, String message) {}

    public byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem can't be written", e);
        }
    }
}
