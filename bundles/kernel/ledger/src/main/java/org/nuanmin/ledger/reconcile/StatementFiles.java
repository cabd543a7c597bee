package org.nuanmin.ledger.reconcile;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.work.Imports;
import org.nuanmin.portal.api.work.Job;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The jobs that read files: how far each is, and for its uploader what it could not read. */
@Component(service = StatementFiles.class)
public final class StatementFiles {
    private final Identity identity;
    private final Imports imports;

    @Activate
    public StatementFiles(@Reference Identity identity, @Reference Imports imports) {
        this.identity = identity;
        this.imports = imports;
    }

    /** @param kind its word */
    public Job start(String kind, String note, String fileName, InputStream file) {
        identity.require(LedgerPermissions.RECONCILE);
        return imports.start(kind(kind).sheet(), fileName, file, Map.of(StatementSheet.NOTE, note));
    }

    /** The headings of a kind, with an example. */
    public void template(String kind, OutputStream out) {
        identity.require(LedgerPermissions.RECONCILE);
        imports.template(kind(kind).sheet(), out);
    }

    private static StatementKind kind(String word) {
        var given = new Given(LedgerTexts.TEXTS, "statement");
        List<String> words =
                Arrays.stream(StatementKind.values()).map(StatementKind::word).toList();
        var kind = StatementKind.of(word);
        if (kind.isEmpty()) {
            given.refuse("kind", "statement.no-kind", word, String.join("、", words));
        }
        given.check();
        return kind.orElseThrow();
    }

    /** The job of a file that the caller uploaded; empty for another's. */
    public Optional<Job> job(String id, Locale language) {
        return found(() -> imports.get(id, language));
    }

    /** How far a file is that the caller has read from the list; with its rows' errors for who uploaded it. */
    public Optional<Job> progress(StatementRow file, Locale language) {
        return job(file.id(), language).or(() -> found(() -> imports.progress(file.id(), language)));
    }

    private static Optional<Job> found(Supplier<Job> asked) {
        try {
            return Optional.of(asked.get())
                    .filter(job -> StatementKind.ofSheet(job.kind()).isPresent());
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    /** @throws NotFound when it is not the caller's */
    public void cancel(String id) {
        own(id);
        imports.cancel(id);
    }

    /** Rows that could not be read, differ or are unknown. */
    public void faultyRows(String id, Locale language, OutputStream out) {
        own(id);
        imports.faultyRows(id, language, out);
    }

    private void own(String id) {
        job(id, Locale.ROOT).orElseThrow(() -> new NotFound(LedgerTexts.say("statement.none")));
    }
}
