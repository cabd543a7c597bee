package org.nuanmin.work.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.problem.FieldError;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.portal.api.work.Attachment;
import org.nuanmin.portal.api.work.Attachments;
import org.nuanmin.work.WorkTexts;
import org.nuanmin.work.sealed.FileName;

/** Looks at what comes in and lays it on the shelf. A refusal never repeats the name, which may hold a person's number. */
final class Intake {
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z][A-Za-z0-9]{0,7}$");

    private final Shelf shelf;
    private final Clocks clocks;
    private final long largest;

    Intake(Shelf shelf, Clocks clocks, long largest) {
        this.shelf = shelf;
        this.clocks = clocks;
        this.largest = largest;
    }

    Attachment receive(String module, String object, String fileName, InputStream content, String addedBy) {
        String name = FileName.of(fileName);
        byte[] head = head(content);
        FileKind kind = FileKind.of(head).orElseThrow(() -> unfit(head, name));
        String id = Ids.next();
        var whole = new SequenceInputStream(new ByteArrayInputStream(head), content);
        var measures = shelf.put(id, whole, largest, () -> refuse("attachment.too-large", largest >> 20));
        return new Attachment(
                id,
                module,
                object,
                name.isEmpty() ? measures.sha256().substring(0, 8) + "." + kind.ending() : name,
                kind.type(),
                measures.size(),
                measures.sha256(),
                addedBy,
                clocks.business().truncatedTo(ChronoUnit.MICROS));
    }

    private static byte[] head(InputStream content) {
        try {
            return content.readNBytes(FileKind.HEAD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleBroken unfit(byte[] head, String name) {
        if (head.length == 0) {
            return refuse("attachment.empty");
        }
        var ending = ENDING.matcher(name);
        return refuse("attachment.type", ending.find() ? ending.group() : WorkTexts.say("attachment.nameless"));
    }

    private static RuleBroken refuse(String key, Object... arguments) {
        Message words = WorkTexts.say(key, arguments);
        return RuleBroken.of(words, List.of(new FieldError(Attachments.FIELD, words)));
    }
}
