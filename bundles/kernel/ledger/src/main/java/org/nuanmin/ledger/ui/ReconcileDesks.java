package org.nuanmin.ledger.ui;

import org.nuanmin.ledger.reconcile.ReconcileDesk;
import org.nuanmin.portal.api.work.Imports;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the screens of reconciliation work with, handed on as one. */
@Component(service = ReconcileDesks.class)
public final class ReconcileDesks {
    final ReconcileDesk desk;
    final Imports imports;

    @Activate
    public ReconcileDesks(@Reference ReconcileDesk desk, @Reference Imports imports) {
        this.desk = desk;
        this.imports = imports;
    }
}
