package org.nuanmin.hr.issue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import org.nuanmin.hr.benefit.Application;
import org.nuanmin.hr.benefit.Applications;
import org.nuanmin.hr.benefit.Reconciliation;
import org.nuanmin.hr.voucher.Serials;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.campaign.Campaign;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.keys.Secret;
import org.nuanmin.portal.api.ledger.Reconciling;
import org.nuanmin.portal.api.ledger.StatementLine;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.text.Masks;
import org.nuanmin.portal.api.time.Clocks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was handed out, in reconciliation: found by its serial or phone, and with all its lines found an application is 已对账. */
@Component(service = Reconciling.class)
public final class ItemsReconciled implements Reconciling {
    private static final int MOBILE = 11;

    private final Database database;
    private final Campaigns campaigns;
    private final Keys keys;
    private final Clocks clocks;
    private final Applications applications;
    private final Reconciliation reconciliation;

    @Activate
    public ItemsReconciled(
            @Reference Database database,
            @Reference Campaigns campaigns,
            @Reference Keys keys,
            @Reference Identity identity,
            @Reference AuditTrail audit,
            @Reference Clocks clocks,
            @Reference Counters counters) {
        this.database = database;
        this.campaigns = campaigns;
        this.keys = keys;
        this.clocks = clocks;
        applications = new Applications(database);
        reconciliation = new Reconciliation(database, identity, audit, clocks, counters);
    }

    @Override
    public String module() {
        return "hr";
    }

    @Override
    public List<String> documents(StatementLine line) {
        if (!line.serial().isEmpty()) {
            return ofSerial(line.serial());
        }
        return line.phone().isEmpty() ? List.of() : ofPhone(line.phone(), line.reference());
    }

    private List<String> ofSerial(String serial) {
        Campaign campaign = campaigns.current();
        List<String> keysOf = campaign.benefits().stream()
                .map(benefit -> Serials.key(campaign.id(), benefit.id(), serial))
                .toList();
        return database.rows(
                "SELECT document_id FROM hr_item WHERE document_id IS NOT NULL AND serial_key IN ("
                        + String.join(", ", Collections.nCopies(keysOf.size(), "?")) + ")",
                row -> row.required("document_id"),
                keysOf.toArray());
    }

    /** What was ordered for a phone, sealed. */
    private record Ordered(String document, String receipt, Secret secret, String sealed) {
        boolean endsWith(String phone) {
            return secret.open(Receipts.PHONE, sealed).endsWith(phone);
        }
    }

    /** A whole number is found by its masked form, its last digits among what went by the receipt. */
    private List<String> ofPhone(String phone, String receipt) {
        boolean whole = phone.length() >= MOBILE;
        List<Ordered> ordered = database.rows(
                "SELECT document_id, receipt_id, phone_salt, phone_sealed FROM hr_item WHERE document_id IS NOT NULL AND "
                        + (whole ? "phone_masked = ?" : "receipt_id = ? AND phone_sealed IS NOT NULL"),
                row -> new Ordered(
                        row.required("document_id"),
                        row.required("receipt_id"),
                        new Secret(keys, row.required("phone_salt")),
                        row.required("phone_sealed")),
                whole ? Masks.phone(phone) : receipt);
        List<String> found = new ArrayList<>();
        for (Ordered each : ordered) {
            if ((receipt.isEmpty() || receipt.equals(each.receipt())) && each.endsWith(phone)) {
                found.add(each.document());
            }
        }
        return found;
    }

    @Override
    public void matched(String document) {
        with(document, (item, application) -> {
            database.update("UPDATE hr_item SET reconciled_at = ? WHERE id = ?", clocks.business(), item);
            reconciliation.conclude(application);
        });
    }

    @Override
    public void released(String document, String reason) {
        with(document, (item, application) -> {
            database.update("UPDATE hr_item SET reconciled_at = NULL WHERE id = ?", item);
            reconciliation.reopen(application, reason);
        });
    }

    /** An item's id and its application's. */
    private record Gone(String item, String application) {}

    private void with(String document, BiConsumer<String, Application> deed) {
        database.write(() -> database.rows(
                        "SELECT id, application_id FROM hr_item WHERE document_id = ?",
                        row -> new Gone(row.required("id"), row.required("application_id")),
                        document)
                .forEach(gone -> deed.accept(
                        gone.item(), applications.locked(gone.application()).orElseThrow())));
    }
}
