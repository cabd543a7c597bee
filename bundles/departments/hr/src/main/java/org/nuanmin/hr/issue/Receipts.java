package org.nuanmin.hr.issue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.hr.benefit.ItemState;
import org.nuanmin.hr.voucher.Serials;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.keys.Secret;
import org.nuanmin.portal.api.persistence.ConstraintBroken;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Row;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.text.Masks;

/** Receipts in the database, and the items that went by them. */
final class Receipts {
    static final String PHONE = "hr.item.phone";

    private final Database database;
    private final Keys keys;

    Receipts(Database database, Keys keys) {
        this.database = database;
        this.keys = keys;
    }

    void add(Receipt receipt) {
        database.update(
                "INSERT INTO hr_receipt (id, application_id, campaign_id, unit_id, received_by, proxy, signature_id, hand_out,"
                        + " late_reason, issued_at, issuer_id, issuer_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                receipt.id(),
                receipt.application(),
                receipt.campaign(),
                receipt.unit(),
                receipt.receivedBy(),
                receipt.proxy(),
                receipt.signature(),
                receipt.handOut(),
                receipt.lateReason(),
                receipt.issuedAt(),
                receipt.issuerId(),
                receipt.issuer());
    }

    List<OpenItem> items(String application) {
        return database.rows(
                "SELECT id, item_id, amount, quantity, measure, state FROM hr_item WHERE application_id = ? ORDER BY place",
                row -> new OpenItem(
                        row.required("id"),
                        row.required("item_id"),
                        row.numberOrNull("amount"),
                        row.numberOrNull("quantity"),
                        row.required("measure"),
                        ItemState.valueOf(row.required("state"))),
                application);
    }

    /**
     * An item goes by a receipt, if it is still there.
     *
     * @throws RuleBroken (a conflict) when the serial is another person's
     */
    boolean issue(Receipt receipt, Issued issued) {
        Secret secret = issued.phone().isEmpty() ? null : Secret.fresh(keys);
        try {
            return database.update(
                            "UPDATE hr_item SET state = ?, receipt_id = ?, serial = ?, serial_key = ?, document_id = ?,"
                                    + " phone_salt = ?, phone_sealed = ?, phone_masked = ?, remark = NULL"
                                    + " WHERE id = ? AND state IN ('READY', 'FAILED')",
                            issued.state().name(),
                            receipt.id(),
                            orNull(issued.serial()),
                            serialKey(receipt.campaign(), issued),
                            issued.document(),
                            secret == null ? null : secret.salt(),
                            secret == null ? null : secret.seal(PHONE, issued.phone()),
                            secret == null ? null : Masks.phone(issued.phone()),
                            issued.item().id())
                    == 1;
        } catch (ConstraintBroken taken) {
            throw RuleBroken.conflict(HrTexts.say("receipt.serial-taken", issued.serial()));
        }
    }

    private static @Nullable String serialKey(String campaign, Issued issued) {
        return issued.serial().isEmpty()
                ? null
                : Serials.key(campaign, issued.item().item(), issued.serial());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** What became of an order. */
    void decided(String item, ItemState state, String remark, @Nullable String document) {
        database.update(
                "UPDATE hr_item SET state = ?, remark = ?, document_id = ? WHERE id = ?",
                state.name(),
                remark,
                document,
                item);
    }

    Optional<SignedItem> signed(String application, String item) {
        return database
                .rows(
                        "SELECT id, item_id, state, receipt_id, serial, document_id, amount, quantity FROM hr_item"
                                + " WHERE application_id = ? AND item_id = ?",
                        row -> new SignedItem(
                                row.required("id"),
                                row.required("item_id"),
                                ItemState.valueOf(row.required("state")),
                                Objects.requireNonNullElse(row.text("receipt_id"), ""),
                                Objects.requireNonNullElse(row.text("serial"), ""),
                                row.text("document_id"),
                                row.numberOrNull("amount"),
                                row.numberOrNull("quantity")),
                        application,
                        item)
                .stream()
                .findFirst();
    }

    /** @throws RuleBroken (a conflict) when the serial is another person's */
    void reserial(String item, String serial, String key) {
        try {
            database.update("UPDATE hr_item SET serial = ?, serial_key = ? WHERE id = ?", serial, key, item);
        } catch (ConstraintBroken taken) {
            throw RuleBroken.conflict(HrTexts.say("receipt.serial-taken", serial));
        }
    }

    /** The id of the receipt that an item went by. */
    String of(String item) {
        return database.rows("SELECT receipt_id FROM hr_item WHERE id = ?", row -> row.required("receipt_id"), item)
                .get(0);
    }

    /** What a person is called, whichever unit answers for the record: who hands out to him must know. */
    String name(String person) {
        return database.rows("SELECT name FROM portal_person WHERE id = ?", row -> row.required("name"), person)
                .get(0);
    }

    Optional<Receipt> find(String id) {
        return database.rows("SELECT * FROM hr_receipt WHERE id = ?", Receipts::receipt, id).stream()
                .findFirst();
    }

    private static Receipt receipt(Row row) {
        return new Receipt(
                row.required("id"),
                row.required("application_id"),
                row.required("campaign_id"),
                row.required("unit_id"),
                row.required("received_by"),
                row.flag("proxy"),
                row.text("signature_id"),
                row.text("hand_out"),
                row.required("late_reason"),
                row.instant("issued_at"),
                row.required("issuer_id"),
                row.required("issuer_name"));
    }
}
