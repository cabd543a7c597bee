package org.nuanmin.ledger.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.nuanmin.portal.api.work.Attachment;

/** A photo or scan as an answer, under a name of ours: the sender's own stands in its description. */
final class FileAnswer {
    private FileAnswer() {}

    /** @param what such as {@code invoice} */
    static Response of(String what, Attachment file, StreamingOutput content) {
        return Response.ok(content, file.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + what + "-" + file.id() + "\"")
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .build();
    }
}
