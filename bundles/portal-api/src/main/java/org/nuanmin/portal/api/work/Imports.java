package org.nuanmin.portal.api.work;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** Takes files in, as jobs. Uploads and faulty rows are encrypted at rest. */
@ProviderType
public interface Imports {
    /**
     * Looks at a file and stores nothing.
     *
     * @throws org.nuanmin.portal.api.problem.RuleBroken when it is no table, or lacks a required heading
     */
    Preview preview(String kind, byte[] file);

    /**
     * Stores the upload, checks its type by content and starts the job as the caller.
     *
     * @throws org.nuanmin.portal.api.problem.RuleBroken when it is no xlsx, too large, or lacks a required heading
     */
    Job start(String kind, String fileName, InputStream file, Map<String, String> parameters);

    /**
     * A job, its failure and its rows' reasons in the reader's language.
     *
     * @throws org.nuanmin.portal.api.problem.NotFound when there is none, or it is someone else's
     */
    Job get(String id, Locale language);

    /**
     * How far a job is, whoever started it, without its file's name and its rows' errors: for a department whose thing comes of
     * the job, and that has asked whether the caller may see that thing.
     *
     * @throws org.nuanmin.portal.api.problem.NotFound when there is none
     */
    Job progress(String id, Locale language);

    /** Asks a job to stop after its current chunk. */
    void cancel(String id);

    /** The faulty rows as xlsx, with a column that says why in the reader's language, ready to be mended and uploaded again. */
    void faultyRows(String id, Locale language, OutputStream out);

    /** An empty xlsx with the kind's headings and an example. */
    void template(String kind, OutputStream out);
}
