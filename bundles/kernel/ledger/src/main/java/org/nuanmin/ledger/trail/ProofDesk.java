package org.nuanmin.ledger.trail;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.evidence.Proof;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.work.Attachment;
import org.nuanmin.portal.api.work.Attachments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What proves the documents that money moved for; its signatures and scans are opened by who walks the trail, and that is recorded. */
@Component(service = ProofDesk.class)
public final class ProofDesk {
    private final Identity identity;
    private final AuditTrail audit;
    private final Attachments attachments;
    private final TrailDesk trails;
    private final Proofs proofs;

    @Activate
    public ProofDesk(
            @Reference Identity identity,
            @Reference AuditTrail audit,
            @Reference Attachments attachments,
            @Reference TrailDesk trails,
            @Reference Proofs proofs) {
        this.identity = identity;
        this.audit = audit;
        this.attachments = attachments;
        this.trails = trails;
        this.proofs = proofs;
    }

    /**
     * A file that was opened.
     *
     * @param content writes it once or more
     */
    public record Opened(Attachment file, Consumer<OutputStream> content) {}

    /** As {@link Proofs#of}. */
    public List<Proof> of(String document) {
        return proofs.of(document);
    }

    /** Whether the caller opens files at all; which ones, {@link #open} says. */
    public boolean may() {
        return identity.may(LedgerPermissions.TRAIL_READ);
    }

    /**
     * Opens one of the files that prove a document.
     *
     * @param document as {@link Proofs#of} takes it
     * @throws NotFound when nothing was booked for it within the caller's reach, or what proves it to him has no such file
     */
    public Opened open(String document, String attachment) {
        trails.reach(document);
        Attachment file = proofs.of(document).stream()
                .flatMap(proof -> proof.attachments().stream())
                .filter(each -> each.id().equals(attachment))
                .findFirst()
                .orElseThrow(() -> new NotFound(LedgerTexts.say("trail.no-file")));
        // after the reads: the entry takes a connection of its own, and must stand before the file is shown
        audit.note(
                "ledger.proof.opened",
                document,
                AuditTrail.Result.DONE,
                Map.of("attachment", file.id(), "sha256", file.sha256()));
        return new Opened(file, out -> attachments.write(file.id(), out));
    }
}
