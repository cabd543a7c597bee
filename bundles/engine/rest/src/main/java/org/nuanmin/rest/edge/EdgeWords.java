package org.nuanmin.rest.edge;

import org.nuanmin.portal.api.audit.AuditWords;
import org.nuanmin.portal.api.text.Texts;
import org.nuanmin.rest.call.Words;
import org.osgi.service.component.annotations.Component;

/** The words of a refused attempt for the audit's screens. */
@Component
public final class EdgeWords implements AuditWords {
    @Override
    public Texts texts() {
        return Words.TEXTS;
    }
}
