package org.nuanmin.ledger.ui;

import org.nuanmin.ledger.reconcile.ReconcileDesk;
import org.nuanmin.ledger.reconcile.StatementFiles;
import org.nuanmin.portal.api.work.Imports;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the screens of reconciliation work with, handed on as one. */
@Component(service = ReconcileDesks.class)
public final class ReconcileDesks {
    final ReconcileDesk desk;
    final StatementFiles files;
    final Imports imports;

    @Activate
    public ReconcileDesks(@Reference ReconcileDesk desk, @Reference StatementFiles files, @Reference Imports imports) {
        this.desk = desk;
        this.files = files;
        this.imports = imports;
    }
}
