package org.nuanmin.portal.api.work;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Files that belong to things of a module: signatures, scans, photos. PNG, JPEG and PDF by content, up to the size that is
 * set; encrypted at rest, the hash in the audit.
 *
 * <p>It has no rights of its own and asks for none: the department decides who may see or add what <em>before</em> it calls,
 * and compares {@link Attachment#module} and {@link Attachment#object} with the thing it asked its rights for, since an id
 * alone may be of another department. Reading is not recorded here; a department that must keep who looked records it.
 */
@ProviderType
public interface Attachments {
    /** The field that a refused file is refused at. */
    String FIELD = "file";

    /**
     * Stores a file and records {@code work.attachment.added}, in the caller's transaction or in one of its own: if that is not
     * stored, the file goes too. The same content for the same thing again is the attachment that is there, under its first name.
     *
     * @param fileName as the sender calls it
     * @param content read to its end and left open
     * @throws org.nuanmin.portal.api.problem.RuleBroken at {@link #FIELD}, when it is empty, too large, or of another type
     * @throws org.nuanmin.portal.api.problem.NotNow when someone else adds the same content at this very moment
     */
    Attachment add(String module, String object, String fileName, InputStream content);

    /** As {@link #add(String, String, String, InputStream)}, for content at hand. */
    default Attachment add(String module, String object, String fileName, byte[] content) {
        return add(module, object, fileName, new ByteArrayInputStream(content));
    }

    /** @throws org.nuanmin.portal.api.problem.NotFound when there is none */
    Attachment get(String id);

    /**
     * Writes the content of one; send it with its own type, {@code nosniff} and as an attachment.
     *
     * @param out left open
     * @throws org.nuanmin.portal.api.problem.NotFound when there is none, or its file is not on this machine
     */
    void write(String id, OutputStream out);

    /** Those of a thing, in the order they were added. */
    List<Attachment> of(String module, String object);
}
