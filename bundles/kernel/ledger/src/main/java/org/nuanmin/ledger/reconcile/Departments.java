package org.nuanmin.ledger.reconcile;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.portal.api.ledger.Reconciling;
import org.nuanmin.portal.api.ledger.StatementLine;
import org.nuanmin.portal.api.problem.NotNow;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Those who book documents and are here now; what concerns one that is away waits for it. */
@Component(service = Departments.class)
public final class Departments {
    private static final int AGAIN_SECONDS = 10;

    private final List<Reconciling> all = new CopyOnWriteArrayList<>();

    @Reference(
            service = Reconciling.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "goes")
    public void comes(Reconciling department) {
        all.add(department);
    }

    public void goes(Reconciling department) {
        all.remove(department);
    }

    /** Documents that a line may be about, as far as the departments know. */
    List<String> documents(StatementLine line) {
        return all.stream()
                .flatMap(department -> department.documents(line).stream())
                .toList();
    }

    /** @throws NotNow when it is away: a line about its documents can't be decided without it */
    Reconciling of(String module) {
        return all.stream()
                .filter(department -> department.module().equals(module))
                .findFirst()
                .orElseThrow(() -> new NotNow(LedgerTexts.say("statement.department-away", module), AGAIN_SECONDS));
    }
}
