package org.nuanmin.hr.issue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nuanmin.hr.District;
import org.nuanmin.portal.api.evidence.Evidence;
import org.nuanmin.portal.api.evidence.Proof;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
    void another_street_finds_nothing_and_neither_does_who_may_not_read_applications() {
        String receipt = receipt("许二禾");
        assertTrue(proof(Roles.STREET, District.WENYILU, receipt).isPresent());
        assertTrue(proof(Roles.STREET, District.DINGWANGTAI, receipt).isEmpty());
        assertTrue(proof(Roles.FINANCE, "district", receipt).isEmpty());
        assertTrue(proof(Roles.INSPECTOR, "district", "nothing").isEmpty());
    }
}
