package org.nuanmin.itests.container;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.nuanmin.itests.Rest;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.module.Modules;
import org.nuanmin.portal.api.persistence.Backups;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.portal.api.work.Imports;
import org.nuanmin.portal.api.work.Notices;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** The assembled distribution from inside: it is whole, and what several bundles write for one act is stored whole or not at all. */
@Isolated("Pax Exam takes the whole process: its input and its properties")
@InContainer
class ContainerTest {
    private static final String REQUESTS = "/api/v1/hr/requests";

    @BeforeEach
    void the_portal_is_ready() {
        Inside.waitUntilReady();
    }

    @Test
    void every_bundle_is_active_and_every_component_of_ours_has_what_it_needs() {
        String lame = Inside.installed().stream()
                .filter(bundle -> bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null)
                .filter(bundle -> bundle.getState() != Bundle.ACTIVE)
                .map(bundle -> bundle + " in state " + bundle.getState())
                .collect(joining("\n"));
        assertEquals("", lame);
        ServiceComponentRuntime components = Inside.service(ServiceComponentRuntime.class);
        String waiting = components.getComponentDescriptionDTOs().stream()
                .filter(each -> each.bundle.symbolicName.startsWith("org.nuanmin."))
                .flatMap(each -> components.getComponentConfigurationDTOs(each).stream())
                .filter(each -> each.state < ComponentConfigurationDTO.SATISFIED
                        || each.state == ComponentConfigurationDTO.FAILED_ACTIVATION)
                .map(each -> each.description.name + " in state " + each.state)
                .collect(joining("\n"));
        assertEquals("", waiting);
    }

    @Test
    void every_contract_of_the_portal_is_offered() {
        for (Class<?> contract : new Class<?>[] {
            AuditTrail.class,
            Backups.class,
            Campaigns.class,
            Clocks.class,
            Counters.class,
            Database.class,
            Identity.class,
            Imports.class,
            Keys.class,
            Listings.class,
            Modules.class,
            Notices.class,
            Units.class
        }) {
            Inside.service(contract);
        }
    }

    @Test
    void a_request_its_audit_entry_and_its_figure_are_stored_together_or_not_at_all() {
        Stored before = Stored.now();
        String key = UUID.randomUUID().toString();
        try (var broken = new BrokenTrail("hr.request.received")) {
            Inside.restart("hr");
            Rest.Answer failed = file(key);
            assertEquals(500, failed.status(), failed::body);
            assertEquals(
                    Optional.of(before.andOneOfEach()), broken.open(), "all were written when the last step failed");
        }
        assertEquals(before, Stored.now(), "nothing of them is left");
        Inside.restart("hr");
        file(key).must(201);
        assertEquals(before.andOneOfEach(), Stored.now(), "without the failure all are there");
    }

    /** Asks again when it crossed with the portal's own work, as the answer then says: nothing of it was stored. */
    private static Rest.Answer file(String key) {
        Rest.Answer answer = fileOnce(key);
        for (int more = 5; answer.status() == 503 && more > 0; more--) {
            answer = fileOnce(key);
        }
        return answer;
    }

    private static Rest.Answer fileOnce(String key) {
        Rest clerk = Inside.as("clerk");
        String station = clerk.get("/api/v1/hr/stations?state=RUNNING")
                .must(200)
                .json()
                .at("/items/0/id")
                .asText();
        var wish = Map.of("station", station, "subject", "春节值班", "contact", "13900001234");
        return clerk.post(REQUESTS, wish, "Idempotency-Key", key);
    }
}
