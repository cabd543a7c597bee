package org.nuanmin.hr.ui;

import java.util.List;
import org.nuanmin.hr.benefit.ItemLine;
import org.nuanmin.portal.api.campaign.Benefit;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.ui.kit.Formats;

/** What items are called, and what they are worth. */
final class ItemWords {
    private ItemWords() {}

    /** A benefit's title in the campaign, else its id. */
    static String title(Campaigns campaigns, String item) {
        return campaigns.current().benefits().stream()
                .filter(each -> each.id().equals(item))
                .map(Benefit::title)
                .findFirst()
                .orElse(item);
    }

    static List<String> titles(Campaigns campaigns, List<String> items) {
        return items.stream().map(item -> title(campaigns, item)).toList();
    }

    static String worth(ItemLine line) {
        Long fen = line.amount();
        return fen == null ? line.quantity() + " " + line.measure() : Formats.money(fen) + " " + line.measure();
    }
}
