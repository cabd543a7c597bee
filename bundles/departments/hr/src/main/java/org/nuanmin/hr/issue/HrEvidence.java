package org.nuanmin.hr.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.hr.benefit.ApplicationDesk;
import org.nuanmin.hr.benefit.ApplicationListing;
import org.nuanmin.hr.benefit.ApplicationRow;
import org.nuanmin.hr.benefit.ApplicationStep;
import org.nuanmin.hr.benefit.Seen;
import org.nuanmin.portal.api.evidence.Evidence;
import org.nuanmin.portal.api.evidence.Proof;
import org.nuanmin.portal.api.evidence.Proof.Row;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.portal.api.work.Attachment;
import org.nuanmin.portal.api.work.Attachments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import static org.nuanmin.hr.HrTexts.say;

/**
 * What proves a receipt (items, signature or scan) and an application (each decision, and what the last one on eligibility saw): the
 * one to who may see proofs, the other, also as what a receipt rests on, to who may read applications.
 */
@Component(service = Evidence.class)
public final class HrEvidence implements Evidence {
    private final Identity identity;
    private final Listings listings;
    private final ApplicationDesk applications;
    private final Attachments attachments;

    @Activate
    public HrEvidence(
            @Reference Identity identity,
            @Reference Listings listings,
            @Reference ApplicationDesk applications,
            @Reference Attachments attachments) {
        this.identity = identity;
        this.listings = listings;
        this.applications = applications;
        this.attachments = attachments;
    }

    @Override
    public Optional<Proof> of(String document) {
        List<IssueLine> lines = identity.may(HrPermissions.PROOF_READ)
                ? listings.page(IssueListing.PROOF, ListQuery.FIRST.with("receipt", document))
                        .items()
                : List.of();
        return lines.isEmpty() ? readable(document).map(this::application) : Optional.of(receipt(document, lines));
    }

    private Optional<ApplicationRow> readable(String application) {
        return identity.may(HrPermissions.APPLICATION_READ)
                ? listings.one(ApplicationListing.LIST, application)
                : Optional.empty();
    }

    private Proof receipt(String id, List<IssueLine> lines) {
        IssueLine first = lines.get(0);
        List<Row> rows = new ArrayList<>();
        rows.add(row("hr.receipts.name", first.name() + " " + first.idNumber()));
        lines.forEach(
                line -> rows.add(new Row(Message.plain(line.title()), say("hr.receipts.state." + line.state()), "")));
        String by = first.receivedBy();
        rows.add(
                new Row(say("hr.receipts.receivedBy"), first.proxy() ? say("print.proxy", by) : Message.plain(by), ""));
        rows.add(row("hr.receipts.issuer", Clocks.minute(first.issuedAt()) + " " + first.issuer()));
        readable(first.application()).ifPresent(application -> {
            rows.add(new Row(
                    say("hr.receipts.application"),
                    say("hr.applications.state." + application.state()),
                    screen(application)));
            rows.addAll(decisions(application));
        });
        return new Proof(
                "hr", id, say("print.receipt"), "/app/hr/receipts/print?receipt=" + id, rows, signatures(first));
    }

    /** The signature, or the list that was signed for many. */
    private List<Attachment> signatures(IssueLine line) {
        return line.signature() == null
                ? attachments.of("hr", line.receipt())
                : List.of(attachments.get(line.signature()));
    }

    private Proof application(ApplicationRow row) {
        List<Row> rows = new ArrayList<>();
        rows.add(row("hr.applications.name", row.name() + " " + row.idNumber()));
        rows.add(row("hr.applications.enterprise", row.enterpriseName()));
        rows.addAll(decisions(row));
        return new Proof("hr", row.id(), say("hr.receipts.application"), screen(row), rows, List.of());
    }

    /** Each step with its hand, and what the last decision on eligibility saw. */
    private List<Row> decisions(ApplicationRow row) {
        List<Row> rows = new ArrayList<>();
        List<ApplicationStep> steps = applications.steps(row.id());
        steps.forEach(step -> rows.add(
                new Row(say(step.words()), Message.plain(Clocks.minute(step.time()) + " " + step.person()), "")));
        Seen.of(steps.get(steps.size() - 1).evidence())
                .forEach(fact -> rows.add(new Row(fact.name(), fact.words(), "")));
        return rows;
    }

    private static String screen(ApplicationRow row) {
        return "/app/hr/applications?open=" + row.id();
    }

    private static Row row(String key, String value) {
        return new Row(HrTexts.say(key), Message.plain(value), "");
    }
}
