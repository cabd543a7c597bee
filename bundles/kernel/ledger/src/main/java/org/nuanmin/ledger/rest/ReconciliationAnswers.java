package org.nuanmin.ledger.rest;

import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.ledger.reconcile.EntryListing;
import org.nuanmin.ledger.reconcile.EntryState;
import org.nuanmin.ledger.reconcile.ReconcileDesk;
import org.nuanmin.ledger.reconcile.StatementFiles;
import org.nuanmin.ledger.reconcile.StatementKind;
import org.nuanmin.ledger.reconcile.StatementListing;
import org.nuanmin.ledger.reconcile.StatementRow;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.rest.ImportPaths;
import org.nuanmin.portal.api.rest.Upload;
import org.nuanmin.portal.api.text.Languages;
import org.nuanmin.portal.api.work.Job;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the paths of files answer: lines and how far the job is to all who read, its rows' errors to who uploaded it. */
@Component(service = ReconciliationAnswers.class)
public final class ReconciliationAnswers {
    private static final String OPEN = EntryState.OPEN.stream().map(Enum::name).collect(Collectors.joining(","));

    private final StatementFiles files;
    private final ReconcileDesk desk;
    private final Listings listings;

    @Activate
    public ReconciliationAnswers(
            @Reference StatementFiles files, @Reference ReconcileDesk desk, @Reference Listings listings) {
        this.files = files;
        this.desk = desk;
        this.listings = listings;
    }

    ReconciliationJson started(Upload file) {
        Job job = files.start(file.field("kind"), file.field("note"), file.name(), file.content());
        return ReconciliationJson.of(job, kind(job));
    }

    private static String kind(Job job) {
        return StatementKind.ofSheet(job.kind()).map(StatementKind::word).orElse("");
    }

    ReconciliationJson whole(String id, String language) {
        Locale locale = Languages.of(language);
        return listings.one(StatementListing.LIST, id)
                .map(row -> whole(row, files.progress(row, locale)))
                .or(() -> files.job(id, locale).map(own -> ReconciliationJson.of(own, kind(own))))
                .orElseThrow(() -> new NotFound(LedgerTexts.say("statement.none")));
    }

    private ReconciliationJson whole(StatementRow row, Optional<Job> job) {
        var open = ListQuery.FIRST
                .at(0, ListQuery.LARGEST)
                .with("statement", row.id())
                .with("state", OPEN);
        var lines = listings.page(EntryListing.LIST, open).map(ReconciliationLineJson::of);
        return ReconciliationJson.of(row, job.orElse(null), desk.counts(row.id()), lines.items());
    }

    ReconciliationJson cancelled(String id, String language) {
        files.cancel(id);
        return whole(id, language);
    }

    Response errors(String id, String language) {
        return ImportPaths.download("errors.xlsx", out -> files.faultyRows(id, Languages.of(language), out));
    }

    Response template(String kind) {
        return ImportPaths.download("template.xlsx", out -> files.template(kind, out));
    }
}
