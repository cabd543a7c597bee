package org.nuanmin.ledger.reconcile;

import org.nuanmin.portal.api.work.SheetImport;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 运营商到账清单. */
@Component(service = SheetImport.class)
public final class OperatorSheet extends StatementSheet {
    @Activate
    public OperatorSheet(@Reference Matching matching) {
        super(StatementKind.OPERATOR, matching);
    }
}
