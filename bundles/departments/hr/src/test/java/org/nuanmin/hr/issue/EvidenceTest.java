package org.nuanmin.hr.issue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nuanmin.hr.District;
import org.nuanmin.portal.api.evidence.Evidence;
import org.nuanmin.portal.api.evidence.Proof;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.work.Imports;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** From a document to what proves it: signature, items, the application and what its decisions saw. */
@PortalTest
class EvidenceTest {
    private final Portal portal;
    private final ReadyPeople people;

    EvidenceTest(Portal portal) {
        this.portal = portal;
        people = new ReadyPeople(portal);
        portal.clock().start(Instant.parse("2021-02-08T01:00:00Z"));
    }

    private Optional<Proof> proof(String role, String unit, String document) {
        return portal.as(
                role,
                unit,
                () -> portal.services(Evidence.class).stream()
                        .flatMap(evidence -> evidence.of(document).stream())
                        .findFirst());
    }

    private static String words(Proof proof) {
        return proof.rows().stream()
                .map(row -> row.name().in(Locale.SIMPLIFIED_CHINESE) + "："
                        + row.value().in(Locale.SIMPLIFIED_CHINESE))
                .collect(Collectors.joining("\n"));
    }

    private String receipt(String name) {
        people.allotted("package", 60_000);
        String application = people.ready(name);
        return people.clerk(
                () -> portal.service(ReceiptDesk.class).issue(application, ReadyPeople.wish(name, "gift-package")));
    }

    @Test
    void a_receipt_is_proved_by_its_signature_its_items_and_the_decisions_on_its_application() {
        String receipt = receipt("许一禾");
        Proof proof = proof(Roles.INSPECTOR, "district", receipt).orElseThrow();
        assertEquals("image/png", proof.attachments().get(0).type());
        assertEquals("/app/hr/receipts/print?receipt=" + receipt, proof.screen());
        String words = words(proof);
        for (String each : List.of("留长礼包：已签收", "签收人：许一禾", "资格规则版本：R2.1", "户籍省份：湖北省", "用人单位在名单上：是")) {
            assertTrue(words.contains(each), each + " in " + words);
        }
        String application = proof.rows().stream()
                .map(Proof.Row::screen)
                .filter(screen -> !screen.isEmpty())
                .findFirst()
                .orElseThrow()
                .replaceAll(".*open=", "");
        String decisions = words(proof(Roles.INSPECTOR, "district", application).orElseThrow());
        assertTrue(decisions.contains("R2.1") && decisions.contains("待发放"), decisions);
    }

    @Test
    void who_follows_the_money_sees_the_signature_and_nothing_of_the_application() {
        String receipt = receipt("许三禾");
        Proof proof = proof(Roles.FINANCE, "district", receipt).orElseThrow();
        assertEquals("image/png", proof.attachments().get(0).type());
        String words = words(proof);
        assertTrue(words.contains("留长礼包：已签收") && words.contains("签收人：许三禾"), words);
        assertFalse(words.contains("资格规则版本") || words.contains("户籍省份"), words);
        String application = people.employers.of("许三禾").id();
        assertTrue(proof(Roles.INSPECTOR, "district", application).isPresent());
        assertTrue(proof(Roles.FINANCE, "district", application).isEmpty());
    }

    @Test
    void what_went_by_a_signed_list_is_proved_by_the_scan_of_that_list() throws InterruptedException {
        people.allotted("package", 120_000);
        String employer = people.employers.employer(true);
        List.of("许四禾", "许五禾").forEach(name -> people.ready(name, employer));
        var wish =
                new HandOutWish(employer, District.WENYILU, List.of("gift-package"), List.of(), ReadyPeople.SIGNATURE);
        String job = people.clerk(() -> portal.service(HandOutDesk.class).start(wish))
                .id();
        for (int i = 0; i < 600 && isRunning(job); i++) {
            Thread.sleep(50);
        }
        List<IssueLine> lines = portal.asPortal(() -> portal.service(Listings.class)
                .page(IssueListing.LIST, ListQuery.FIRST.with("enterprise", employer))
                .items());
        assertEquals(2, lines.size());
        Set<String> scans = lines.stream()
                .map(line -> proof(Roles.FINANCE, "district", line.receipt())
                        .orElseThrow()
                        .attachments()
                        .get(0)
                        .id())
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(String.valueOf(lines.get(0).signature())), scans, "one scan stands for all who signed on it");
    }

    private boolean isRunning(String job) {
        return people.clerk(() -> portal.service(Imports.class).get(job, Locale.ENGLISH))
                        .endedAt()
                == null;
    }

    @Test
    void another_street_finds_nothing_and_neither_does_who_may_see_no_proofs() {
        String receipt = receipt("许二禾");
        assertTrue(proof(Roles.STREET, District.WENYILU, receipt).isPresent());
        assertTrue(proof(Roles.STREET, District.DINGWANGTAI, receipt).isEmpty());
        assertTrue(proof(Roles.UNION, "district", receipt).isEmpty());
        assertTrue(proof(Roles.INSPECTOR, "district", "nothing").isEmpty());
    }
}
