package org.nuanmin.ledger.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.ledger.book.Unreconciled;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.campaign.Fund;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.time.Clocks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Compares lines with the books: of money those of the reader's own funds alone. */
@Component(service = Matching.class)
public final class Matching {
    private final Database database;
    private final Identity identity;
    private final AuditTrail audit;
    private final Clocks clocks;
    private final Campaigns campaigns;
    private final Departments departments;
    private final Standing standing;
    private final Candidates candidates;
    private final Statements statements;

    @Activate
    public Matching(
            @Reference Database database,
            @Reference Identity identity,
            @Reference AuditTrail audit,
            @Reference Clocks clocks,
            @Reference Campaigns campaigns,
            @Reference Departments departments,
            @Reference Unreconciled unreconciled) {
        this.database = database;
        this.identity = identity;
        this.audit = audit;
        this.clocks = clocks;
        this.campaigns = campaigns;
        this.departments = departments;
        standing = new Standing(departments, unreconciled);
        candidates = new Candidates(database);
        statements = new Statements(database);
    }

    /** @throws RuleBroken when the file is about money, and the caller's unit pays for no fund */
    void check(StatementKind kind) {
        if (kind.isMoney() && ownFunds().isEmpty()) {
            throw RuleBroken.of(LedgerTexts.say("statement.no-fund"));
        }
    }

    private Set<String> ownFunds() {
        return campaigns.current().funds().stream()
                .filter(fund -> fund.payer().equals(identity.user().unit()))
                .map(Fund::id)
                .collect(Collectors.toSet());
    }

    /** Opens the file's page, if a job that goes on has not. */
    void begin(StatementKind kind, String statement, String note) {
        identity.require(LedgerPermissions.RECONCILE);
        database.write(() -> {
            if (!statements.has(statement)) {
                statements.begin(statement, campaigns.current().id(), kind, note, identity.user(), clocks.business());
            }
        });
    }

    /** Reads a line, and stores how it ended; what it matches is told to its department in the same transaction. */
    Verdict take(StatementKind kind, String statement, Stated stated) {
        return database.write(() -> {
            Verdict verdict = Verdict.of(own(kind, stated), stated.amount());
            String unit = identity.user().unit();
            String entry = statements.add(statement, unit, kind, stated, verdict, clocks.business());
            if (verdict.state() == EntryState.MATCHED) {
                Candidate about = verdict.document().orElseThrow();
                standing.begins(about);
                audit.record(
                        "ledger.statement.matched",
                        entry,
                        Map.of("statement", statement, "document", about.document()));
            }
            return verdict;
        });
    }

    private List<Candidate> own(StatementKind kind, Stated stated) {
        List<String> documents = new ArrayList<>(departments.documents(stated.line()));
        if (kind.isMoney()) {
            documents.addAll(candidates.ofObject(stated.shown()));
        }
        Set<String> funds = ownFunds();
        return candidates.locked(documents).stream()
                .filter(each -> each.measure().equals(kind.measure()))
                .filter(each -> !kind.isMoney() || funds.contains(each.fund()))
                .toList();
    }
}
