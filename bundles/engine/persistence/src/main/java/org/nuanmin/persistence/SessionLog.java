package org.nuanmin.persistence;

import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** EclipseLink's warnings in the portal's log; what it throws is logged by whoever catches it. */
public final class SessionLog extends AbstractSessionLog {
    private static final Logger LOG = LoggerFactory.getLogger("org.eclipse.persistence");

    @Override
    public void log(SessionLogEntry entry) {
        if (shouldLog(entry.getLevel(), entry.getNameSpace()) && !entry.hasException()) {
            LOG.warn("{}", formatMessage(entry));
        }
    }
}
