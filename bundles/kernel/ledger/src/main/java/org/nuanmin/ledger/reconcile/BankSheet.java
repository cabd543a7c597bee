package org.nuanmin.ledger.reconcile;

import org.nuanmin.portal.api.work.SheetImport;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 银行流水和发放清单. */
@Component(service = SheetImport.class)
public final class BankSheet extends StatementSheet {
    @Activate
    public BankSheet(@Reference Matching matching) {
        super(StatementKind.BANK, matching);
    }
}
