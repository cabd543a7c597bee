package org.nuanmin.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanmin.ledger.book.BookEvidence;
import org.nuanmin.ledger.fund.FundDesk;
import org.nuanmin.ledger.reversal.ReversalDesk;
import org.nuanmin.ledger.trail.ProofDesk;
import org.nuanmin.ledger.trail.TrailDesk;
import org.nuanmin.portal.api.evidence.Evidence;
import org.nuanmin.portal.api.evidence.Proof;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.ledger.Document;
import org.nuanmin.portal.api.ledger.Ledger;
import org.nuanmin.portal.api.ledger.Move;
import org.nuanmin.portal.api.ledger.Place;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.work.Attachment;
import org.nuanmin.portal.api.work.Attachments;
import org.nuanmin.testkit.AuditLog;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** From money to what stands behind it: papers, hands, signatures. */
@PortalTest
class ProofTest {
    private static final String DISTRICT = "district";
    private static final String MODULE = "counter";
    private static final byte[] SCAN = HexFormat.of().parseHex("ffd8ffe000104a464946000101");

    private final Portal portal;
    private final Keepers keepers;
    private final ProofDesk proofs;
    private final FundDesk funds;
    private Runnable goes;

    ProofTest(Portal portal) {
        this.portal = portal;
        keepers = new Keepers(portal);
        proofs = portal.service(ProofDesk.class);
        funds = portal.service(FundDesk.class);
    }

    /** A department that hands out, and shows what was signed to whoever asks. */
    @BeforeEach
    void comes() {
        goes = portal.brings(Evidence.class, this::signed);
    }

    @AfterEach
    void goes() {
        goes.run();
    }

    private Optional<Proof> signed(String receipt) {
        List<Attachment> files = portal.service(Attachments.class).of(MODULE, receipt);
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(new Proof(MODULE, receipt, Message.plain("签收单"), "", List.of(), files));
    }

    /** The id of a receipt of somebody of this street. */
    private String receipt(String unit) {
        keepers.of("package", () -> funds.book("package", "600.00", "长财〔2021〕1号"));
        keepers.of("package", () -> funds.allot("package", unit, "600.00", "芙财〔2021〕2号"));
        String receipt = Ids.next();
        var move = Move.money(Place.allotment("package", unit), Place.person("package", unit, Ids.next()), 60_000);
        keepers.portal(() -> portal.service(Ledger.class)
                .book(new Document(Document.Kind.HAND_OUT, MODULE, receipt, unit, "3.1", "", List.of(move))));
        return receipt;
    }

    private Attachment scan(String object) {
        return keepers.portal(
                () -> portal.service(Attachments.class).add(MODULE, object, "签收表.jpg", new ByteArrayInputStream(SCAN)));
    }

    private byte[] opened(String role, String unit, String document, Attachment file) {
        var out = new ByteArrayOutputStream();
        portal.as(role, unit, () -> {
            proofs.open(document, file.id()).content().accept(out);
            return file;
        });
        return out.toByteArray();
    }

    private List<AuditLog.Entry> openings(String document) {
        return portal.audit().about(document).stream()
                .filter(entry -> entry.action().equals("ledger.proof.opened"))
                .toList();
    }

    private static String words(Proof proof) {
        return proof.rows().stream()
                .map(row -> row.name().in(Locale.SIMPLIFIED_CHINESE) + "："
                        + row.value().in(Locale.SIMPLIFIED_CHINESE))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void who_walks_the_trail_opens_what_was_signed_and_that_he_did_is_recorded() {
        String receipt = receipt("wenyilu");
        Attachment file = scan(receipt);
        assertArrayEquals(SCAN, opened(Roles.INSPECTOR, DISTRICT, receipt, file));
        assertArrayEquals(SCAN, opened(Roles.FINANCE, DISTRICT, receipt, file));
        assertArrayEquals(SCAN, opened(Roles.STREET, "wenyilu", receipt, file));
        List<AuditLog.Entry> openings = openings(receipt);
        assertEquals(3, openings.size(), openings::toString);
        assertTrue(
                openings.stream()
                        .allMatch(entry -> entry.facts().contains(file.id())
                                && entry.facts().contains(file.sha256())),
                openings::toString);
    }

    @Test
    void another_street_opens_nothing_nor_does_who_may_not_walk_the_trail_and_nothing_counts_as_opened() {
        String receipt = receipt("huoxing");
        Attachment file = scan(receipt);
        assertThrows(NotFound.class, () -> opened(Roles.STREET, "donghu", receipt, file));
        for (String role : List.of(Roles.LEADER, Roles.UNION, Roles.CLERK, Roles.AUDITOR)) {
            assertThrows(NotAllowed.class, () -> opened(role, DISTRICT, receipt, file), role);
        }
        assertEquals(List.of(), openings(receipt));
    }

    @Test
    void a_file_is_opened_by_the_document_that_it_proves_alone() {
        String receipt = receipt("dongan");
        String another = receipt("dongan");
        Attachment file = scan(receipt);
        scan(another);
        Attachment foreign = scan(Ids.next());
        assertThrows(NotFound.class, () -> opened(Roles.INSPECTOR, DISTRICT, another, file));
        assertThrows(NotFound.class, () -> opened(Roles.INSPECTOR, DISTRICT, receipt, foreign));
        assertThrows(NotFound.class, () -> opened(Roles.INSPECTOR, DISTRICT, foreign.object(), foreign));
        assertEquals(List.of(), openings(receipt));
    }

    @Test
    void a_booking_and_an_allotment_are_proved_by_their_paper_their_hand_and_the_way_of_the_money() {
        String booking = keepers.of("special", () -> funds.book("special", "900.00", "长财〔2021〕7号"))
                .id();
        String allotment = keepers.of("special", () -> funds.allot("special", "mapoling", "900.00", "芙财〔2021〕8号"))
                .id();
        Proof proof =
                portal.as(Roles.INSPECTOR, DISTRICT, () -> proofs.of(allotment)).get(0);
        assertEquals("ledger", proof.department());
        assertEquals("/app/ledger/postings?document=" + allotment, proof.screen());
        for (String part :
                List.of("凭证：下达", "文号或票号：芙财〔2021〕8号", "：-900.00 元", "：900.00 元", " treasurer", "凭证摘要（SM3）：")) {
            assertTrue(words(proof).contains(part), () -> part + " in " + words(proof));
        }
        String hash = words(proof).replaceAll("(?s).*SM3）：", "");
        assertTrue(
                portal.audit().about(allotment).toString().contains(hash), "its entry in the audit has the same hash");
        assertEquals(
                1,
                portal.as(Roles.STREET, "mapoling", () -> proofs.of(allotment)).size());
        assertEquals(List.of(), portal.as(Roles.STREET, "donghu", () -> proofs.of(allotment)));
        assertEquals(List.of(), portal.as(Roles.STREET, "mapoling", () -> proofs.of(booking)));
        assertEquals(List.of(), portal.as(Roles.CLERK, "mapoling", () -> proofs.of(allotment)));
    }

    @Test
    void what_was_taken_back_and_what_took_it_back_lead_to_each_other() {
        keepers.of("special", () -> funds.book("special", "30.00", "长财〔2021〕9号"));
        String allotment = keepers.of("special", () -> funds.allot("special", "xianghu", "30.00", "芙财〔2021〕9号"))
                .id();
        String back = keepers.of(
                        "special",
                        () -> portal.service(ReversalDesk.class).reverse(Document.Kind.ALLOTMENT, allotment, "重复下达"))
                .id();
        assertTrue(screens(allotment).contains("/app/ledger/postings?document=" + back));
        assertTrue(screens(back).contains("/app/ledger/postings?document=" + allotment));
        assertTrue(
                words(portal.as(Roles.FINANCE, DISTRICT, () -> proofs.of(back)).get(0))
                        .contains("理由：重复下达"));
    }

    private List<String> screens(String document) {
        return portal.as(Roles.FINANCE, DISTRICT, () -> proofs.of(document)).stream()
                .flatMap(proof -> proof.rows().stream())
                .map(Proof.Row::screen)
                .toList();
    }

    @Test
    void each_document_on_the_way_of_what_was_handed_out_is_proved_to_who_walks_it() {
        String receipt = receipt("jiucaiyuan");
        var trail = portal.as(
                Roles.STREET,
                "jiucaiyuan",
                () -> portal.service(TrailDesk.class).of(receipt));
        List<String> kinds = BookEvidence.all(trail.postings()).stream()
                .map(proof -> words(proof).lines().findFirst().orElse(""))
                .distinct()
                .toList();
        assertEquals(List.of("凭证：入账", "凭证：下达", "凭证：发放"), kinds);
        assertTrue(BookEvidence.all(trail.postings()).stream()
                .allMatch(proof -> proof.rows().stream()
                        .anyMatch(
                                row -> row.value().in(Locale.SIMPLIFIED_CHINESE).matches("[0-9a-f]{64}"))));
    }
}
