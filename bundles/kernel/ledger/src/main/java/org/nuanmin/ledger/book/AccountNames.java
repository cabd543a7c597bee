package org.nuanmin.ledger.book;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.portal.api.campaign.Benefit;
import org.nuanmin.portal.api.campaign.Campaign;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.campaign.Fund;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.ledger.AccountKind;
import org.nuanmin.portal.api.ledger.Place;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What an account is called; of a person nothing is written into the books but the id. */
@Component(service = AccountNames.class)
public final class AccountNames {
    /** Written into the books once, in the books' own language. */
    private static final String FOUND = LedgerTexts.TEXTS.get(Locale.SIMPLIFIED_CHINESE, "account.stocktake");

    private final Units units;
    private final Campaigns campaigns;

    @Activate
    public AccountNames(@Reference Units units, @Reference Campaigns campaigns) {
        this.units = units;
        this.campaigns = campaigns;
    }

    String of(Place place) {
        if (place.kind() == AccountKind.PERSON) {
            return "";
        } else if (!place.holder().isEmpty()) {
            return place.holder();
        }
        String title = title(place.fund());
        if (place.kind() == AccountKind.SOURCE && isMaterial(place.fund())) {
            return unit(place.unit()) + " · " + title + " · " + FOUND;
        }
        return place.kind() == AccountKind.FUND ? title : unit(place.unit()) + " · " + title;
    }

    /** A source of goods that has no holder: what a stocktake found. */
    private boolean isMaterial(String item) {
        return campaigns.current().benefit(item).filter(Benefit::material).isPresent();
    }

    /** All funds, and what is given without one, by id. */
    public Map<String, String> titles() {
        Campaign campaign = campaigns.current();
        return titles(Stream.concat(
                campaign.funds().stream().map(Fund::id),
                campaign.benefits().stream().filter(each -> each.fund() == null).map(Benefit::id)));
    }

    /** Titles of some, by id, in their order. */
    public Map<String, String> titles(Stream<String> ids) {
        Map<String, String> titles = new LinkedHashMap<>();
        ids.forEach(id -> titles.put(id, title(id)));
        return titles;
    }

    /** A fund's or benefit's title in the campaign, else its id. */
    public String title(String fund) {
        Campaign campaign = campaigns.current();
        return campaign.fund(fund)
                .map(Fund::title)
                .or(() -> campaign.benefit(fund).map(Benefit::title))
                .orElse(fund);
    }

    private String unit(String id) {
        return units.find(id).map(Unit::name).orElse(id);
    }
}
