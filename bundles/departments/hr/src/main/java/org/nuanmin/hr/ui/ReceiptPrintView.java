package org.nuanmin.hr.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.nuanmin.hr.issue.IssueLine;
import org.nuanmin.hr.issue.IssueListing;
import org.nuanmin.hr.issue.Receipt;
import org.nuanmin.hr.issue.ReceiptDesk;
import org.nuanmin.portal.api.campaign.Campaign;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.work.Attachment;
import org.nuanmin.portal.api.work.Attachments;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.PrintSheet;

/** One 签收单, with the signature that was drawn at the desk or the scan that stands for it. */
public final class ReceiptPrintView extends PrintView {
    private static final long serialVersionUID = 1L;
    private static final int FACTS = 46;
    private static final int HAND = 34;

    private final transient ReceiptDesk receipts;
    private final transient Attachments attachments;

    ReceiptPrintView(HrScreens screens, ReceiptDesk receipts, Attachments attachments) {
        super(screens);
        this.receipts = receipts;
        this.attachments = attachments;
    }

    @Override
    Component print(QueryParameters address) {
        var scope = new PrintScope(screens, address);
        Receipt receipt = receipts.get(scope.asked("receipt"));
        List<IssueLine> lines = scope.rows(IssueListing.LIST, ListQuery.FIRST.with("receipt", receipt.id()));
        if (lines.isEmpty()) {
            return nothing(Say.of("print.receipt"), Say.of("print.receipt.moved"));
        }
        Campaign campaign = screens.campaigns.current();
        String name = receipt.campaign().equals(campaign.id()) ? campaign.name() : receipt.campaign();
        var sheet = new PrintSheet(
                Say.of("print.receipt"),
                List.of(
                        Say.of("print.campaign", name),
                        Say.of("print.unit", lines.get(0).unitName()),
                        Say.of("print.receipt.number", receipt.id())),
                List.of(
                        number(),
                        column("print.item", 44),
                        new PrintSheet.Column(Say.of("print.worth"), 34, true),
                        column("hr.receipts.serial", 34),
                        column("print.phone", 34),
                        column("hr.receipts.state", 0)));
        sheet.above(FACTS, facts(receipt, lines.get(0)));
        total(sheet, lines);
        sheet.below(HAND, hand(receipt));
        notes(sheet, List.of(Say.of("print.once")));
        var goods = new Goods(campaign);
        return sheet(
                sheet, numbered(lines.stream().map(line -> row(goods, line)).toList()));
    }

    private static List<String> row(Goods goods, IssueLine line) {
        return List.of(
                goods.title(line.item()),
                Goods.worth(line.amount(), line.quantity(), line.measure()),
                line.serial(),
                line.phone(),
                Say.of("hr.receipts.state." + line.state()));
    }

    private static void total(PrintSheet sheet, List<IssueLine> lines) {
        long fen = lines.stream()
                .mapToLong(line -> line.amount() == null ? 0 : line.amount())
                .sum();
        if (fen > 0) {
            String figures = Say.of("print.yuan", Formats.money(fen));
            sheet.totals(List.of("", Say.of("print.total"), figures, Say.of("print.capitals", Formats.capitals(fen))));
        }
    }

    private static Component facts(Receipt receipt, IssueLine line) {
        var facts = new DescriptionList();
        facts.addClassName("nm-sheet-facts");
        fact(facts, "hr.receipts.name", line.name());
        fact(facts, "hr.applications.idNumber", line.idNumber());
        fact(facts, "hr.receipts.enterprise", line.enterprise());
        fact(facts, "hr.receipts.receivedBy", by(receipt.receivedBy(), receipt.proxy()));
        fact(facts, "hr.receipts.issuedAt", Formats.time(receipt.issuedAt()));
        fact(facts, "hr.receipts.issuer", receipt.issuer());
        if (!receipt.lateReason().isEmpty()) {
            fact(facts, "receipt.field.lateReason", receipt.lateReason());
        }
        return facts;
    }

    /** Who took it, and whether for another. */
    static String by(String name, boolean proxy) {
        return proxy ? Say.of("print.proxy", name) : name;
    }

    private static void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(Say.of(key)), new DescriptionList.Description(value));
    }

    private Component hand(Receipt receipt) {
        Div hand = Parts.div("nm-sheet-hand", Parts.span("", Say.of("print.signature")));
        if (receipt.handOut() != null && receipt.signature() != null) {
            Attachment scan = attachments.get(receipt.signature());
            hand.add(Parts.span("", Say.of("print.scan", scan.name(), scan.addedBy(), Formats.time(scan.addedAt()))));
            return hand;
        }
        Optional<Attachment> drawn = attachments.of("hr", receipt.id()).stream()
                .filter(each -> each.type().startsWith("image/"))
                .findFirst();
        hand.add(drawn.<Component>map(each -> picture(each, receipt.receivedBy()))
                .orElseGet(() -> Parts.span("", Say.of("print.no-signature"))));
        return hand;
    }

    private Component picture(Attachment drawn, String name) {
        var png = new ByteArrayOutputStream();
        attachments.write(drawn.id(), png);
        String url = "data:" + drawn.type() + ";base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        return new Image(url, Say.of("print.signature.of", name));
    }
}
