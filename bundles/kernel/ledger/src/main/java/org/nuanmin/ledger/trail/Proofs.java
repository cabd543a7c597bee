package org.nuanmin.ledger.trail;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.nuanmin.portal.api.evidence.Evidence;
import org.nuanmin.portal.api.evidence.Proof;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What proves the documents that money moved for, asked of the bundles that are here now; each decides what its reader may see. */
@Component(service = Proofs.class)
public final class Proofs {
    private final List<Evidence> present = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(Evidence evidence) {
        present.add(evidence);
    }

    void remove(Evidence evidence) {
        present.remove(evidence);
    }

    /** In the order of the bundles' names; empty where no bundle tells the caller anything. */
    List<Proof> of(String document) {
        return present.stream()
                .map(evidence -> evidence.of(document))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Proof::department))
                .toList();
    }
}
