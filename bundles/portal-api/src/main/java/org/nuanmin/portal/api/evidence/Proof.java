package org.nuanmin.portal.api.evidence;

import java.util.List;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.work.Attachment;

/**
 * What proves a document.
 *
 * @param department the module's name, such as {@code hr}
 * @param document its id there
 * @param title what kind of document it is, such as 签收单
 * @param screen where it is shown, below {@code /app}
 * @param rows what it says, in the order in which it came about; numbers of documents and telephones masked
 * @param attachments signatures and scans; its bundle answers for it that who is given the proof may open them: whoever asked for it
 *     opens them for him, and records that
 */
public record Proof(
        String department,
        String document,
        Message title,
        String screen,
        List<Row> rows,
        List<Attachment> attachments) {
    public Proof {
        rows = List.copyOf(rows);
        attachments = List.copyOf(attachments);
    }

    /**
     * One thing that it says.
     *
     * @param name such as 签收人
     * @param screen where its own evidence is shown, below {@code /app}, or empty
     */
    public record Row(Message name, Message value, String screen) {}
}
