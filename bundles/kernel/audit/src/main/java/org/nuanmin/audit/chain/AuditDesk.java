package org.nuanmin.audit.chain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nuanmin.audit.AuditPermissions;
import org.nuanmin.audit.AuditTexts;
import org.nuanmin.audit.trail.AuditListing;
import org.nuanmin.audit.trail.StoredEntry;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.audit.AuditTrail.Result;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.listing.Page;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the auditor may do; each look leaves a trace, without what was looked for. */
@Component(service = AuditDesk.class)
public final class AuditDesk {
    private final Listings listings;
    private final Identity identity;
    private final AuditTrail audit;
    private final Keys keys;
    private final Verification verification;
    private final Witness witness;

    @Activate
    public AuditDesk(
            @Reference Listings listings,
            @Reference Identity identity,
            @Reference AuditTrail audit,
            @Reference Keys keys,
            @Reference Verification verification,
            @Reference Witness witness) {
        this.listings = listings;
        this.identity = identity;
        this.audit = audit;
        this.keys = keys;
        this.verification = verification;
        this.witness = witness;
    }

    public Page<StoredEntry> search(ListQuery query) {
        var page = listings.page(AuditListing.ENTRIES, query);
        searched(query.filters().keySet());
        return page;
    }

    /** A screen reads its rows by itself, and says once per search by which filters: never what was looked for. */
    public void searched(Set<String> filters) {
        identity.require(AuditPermissions.READ);
        audit.note("audit.searched", "", Result.DONE, Map.of("filters", String.join(",", new TreeSet<>(filters))));
    }

    /** What happened to one thing, newest first. */
    public List<StoredEntry> history(String object) {
        var query = new ListQuery(Map.of("object", object), null, 0, ListQuery.LARGEST, null);
        return search(query).items();
    }

    public Head head() {
        identity.require(AuditPermissions.READ);
        return verification.head();
    }

    public Optional<Block> last() {
        identity.require(AuditPermissions.READ);
        return verification.last();
    }

    /** That the chain in the database is not the one that was noted outside, until someone accepts it. */
    public Optional<Mismatch> mismatch() {
        identity.require(AuditPermissions.READ);
        return witness.mismatch();
    }

    /**
     * The auditor has found out why the chain differs, and lets it go on; what was noted before stays in the audit.
     *
     * @param reason such as the restored backup's day
     */
    public void accept(String reason) {
        identity.require(AuditPermissions.ACCEPT);
        var given = new Given(AuditTexts.TEXTS);
        String why = given.needed("reason", reason, 200);
        given.check();
        var seen = witness.mismatch()
                .orElseThrow(() -> RuleBroken.conflict(AuditTexts.TEXTS.message("audit.mismatch.none")));
        Head noted = seen.noted().head();
        audit.record(
                "audit.head.accepted",
                "",
                Map.of(
                        "notedBlock", Long.toString(noted.block()),
                        "notedHash", noted.hash(),
                        "foundBlock", Long.toString(seen.found().block()),
                        "foundHash", seen.found().hash(),
                        "reason", why));
        witness.accept();
    }

    public String publicKey() {
        identity.require(AuditPermissions.READ);
        return keys.publicKey();
    }

    /** Notes that the chain was verified, and how it ended. */
    public void verified(Verdict verdict) {
        identity.require(AuditPermissions.READ);
        var facts = Map.of("blocks", Long.toString(verdict.blocks()), "head", verdict.hash());
        audit.note("audit.verified", "", verdict.whole() ? Result.DONE : Result.FAILED, facts);
    }
}
