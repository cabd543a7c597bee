package org.nuanmin.hr.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.benefit.ItemLine;
import org.nuanmin.portal.api.campaign.Benefit;
import org.nuanmin.portal.api.campaign.Campaign;
import org.nuanmin.ui.kit.Formats;

/** What the campaign's items are called, and how much one is. */
record Goods(Campaign campaign) {
    boolean has(String item) {
        return campaign.benefit(item).isPresent();
    }

    String title(String item) {
        return campaign.benefit(item).map(Benefit::title).orElse(item);
    }

    /** By id, in the campaign's order. */
    Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        campaign.benefits().forEach(each -> titles.put(each.id(), each.title()));
        return titles;
    }

    String titles(List<ItemLine> lines) {
        return lines.stream().map(line -> title(line.item())).collect(Collectors.joining("、"));
    }

    static String worth(@Nullable Long fen, @Nullable Long quantity, String measure) {
        return (fen == null ? Formats.number(quantity == null ? 0 : quantity) : Formats.money(fen)) + " " + measure;
    }
}
