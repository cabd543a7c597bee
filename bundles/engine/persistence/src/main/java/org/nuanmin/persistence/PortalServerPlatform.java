package org.nuanmin.persistence;

import org.eclipse.persistence.platform.server.ServerPlatformBase;
import org.eclipse.persistence.sessions.DatabaseSession;
import org.eclipse.persistence.sessions.ExternalTransactionController;

/** Named in a unit's properties, so that EclipseLink uses {@link TransactionController}. */
public class PortalServerPlatform extends ServerPlatformBase {
    public PortalServerPlatform(DatabaseSession session) {
        super(session);
        disableRuntimeServices();
    }

    @Override
    public Class<? extends ExternalTransactionController> getExternalTransactionControllerClass() {
        return TransactionController.class;
    }
}
