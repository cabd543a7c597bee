package org.nuanmin.rest;

import java.util.List;

/** RFC 9457, with the request's id and the refused fields. */
record ProblemJson(String type, String title, int status, String detail, String requestId, List<FieldJson> errors) {
    /** One refused field. */
    record FieldJson(String field, String message) {}
}
