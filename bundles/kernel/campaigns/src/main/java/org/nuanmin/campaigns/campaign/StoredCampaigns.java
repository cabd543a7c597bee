package org.nuanmin.campaigns.campaign;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.nuanmin.campaigns.CampaignTexts;
import org.nuanmin.campaigns.definition.BadDefinition;
import org.nuanmin.campaigns.definition.DefinitionReader;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.campaign.Campaign;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.persistence.ConstraintBroken;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.NotFound;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes new and changed definitions in at start, and answers which campaign is the current one. The answer is kept for
 * moments, since every request of every department may ask.
 */
@Component(
        service = {Campaigns.class, StoredCampaigns.class},
        configurationPid = "org.nuanmin.campaigns")
public final class StoredCampaigns implements Campaigns {
    private static final Logger LOG = LoggerFactory.getLogger(StoredCampaigns.class);
    private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(3);

    private final Database database;
    private final CampaignRecords records;
    private final AuditTrail audit;
    private volatile @Nullable Kept kept;

    private record Kept(Campaign campaign, long since) {}

    @Activate
    public StoredCampaigns(
            @Reference Database database,
            @Reference Units units,
            @Reference Keys keys,
            @Reference Identity identity,
            @Reference AuditTrail audit,
            Map<String, Object> configuration) {
        this.database = database;
        this.audit = audit;
        records = new CampaignRecords(database);
        var reader = new DefinitionReader(units, text -> keys.sm3(text.getBytes(StandardCharsets.UTF_8)));
        var texts = DefinitionFiles.in(folder(configuration));
        identity.as(User.PORTAL, () -> {
            texts.forEach((file, text) -> take(reader, file, text));
            return texts.size();
        });
    }

    private static Path folder(Map<String, Object> configuration) {
        Object chosen = configuration.get("folder");
        return chosen == null
                ? Path.of(System.getProperty("karaf.etc", "etc"), "campaigns")
                : Path.of(chosen.toString().trim());
    }

    /** A wrong file must not keep the others, or the portal, from working. */
    private void take(DefinitionReader reader, String file, String text) {
        try {
            var definition = reader.read(file, text);
            database.write(() -> {
                if (new DefinitionRecords(database).store(definition)) {
                    audit.record("campaigns.campaign.defined", definition.id(), Map.of("digest", definition.digest()));
                }
            });
        } catch (BadDefinition e) {
            LOG.error("{} The campaign is left as it was", e.getMessage());
        } catch (ConstraintBroken e) {
            LOG.info("Another node took {} in at the same time", file);
        }
    }

    @Override
    public Campaign current() {
        Kept last = kept;
        if (last != null && System.nanoTime() - last.since() < KEPT_NANOS) {
            return last.campaign();
        }
        Campaign campaign = database.read(() -> records.whole(chosen(records.all())));
        kept = new Kept(campaign, System.nanoTime());
        return campaign;
    }

    private static CampaignRow chosen(List<CampaignRow> all) {
        return all.stream()
                .filter(each -> each.state() == Campaign.State.OPEN)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseThrow(() -> new NotFound(CampaignTexts.say("campaign.none")));
    }

    /** A campaign was opened or closed. */
    void changed() {
        kept = null;
    }
}
