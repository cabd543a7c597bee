package org.nuanmin.ledger.reconcile;

import org.nuanmin.portal.api.work.SheetImport;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 工会礼券核销清单. */
@Component(service = SheetImport.class)
public final class UnionSheet extends StatementSheet {
    @Activate
    public UnionSheet(@Reference Matching matching) {
        super(StatementKind.UNION, matching);
    }
}
