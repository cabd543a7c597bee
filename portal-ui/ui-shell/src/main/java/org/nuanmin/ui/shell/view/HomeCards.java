package org.nuanmin.ui.shell.view;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.nuanmin.ui.spi.HomeCard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The cards that bundles bring for the home page; they come and go. */
@Component(service = HomeCards.class)
public class HomeCards {
    private final Set<HomeCard> cards = new CopyOnWriteArraySet<>();

    @Activate
    public HomeCards() {}

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addCard(HomeCard card) {
        cards.add(card);
    }

    void removeCard(HomeCard card) {
        cards.remove(card);
    }

    List<HomeCard> inOrder() {
        return cards.stream().sorted(Comparator.comparingInt(HomeCard::rank)).toList();
    }
}
