package org.nuanmin.ui.shell;

import org.nuanmin.portal.api.audit.AuditWords;
import org.nuanmin.portal.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What the shell's own audit actions are called. */
@Component
public final class ShellAuditWords implements AuditWords {
    @Activate
    public ShellAuditWords() {}

    @Override
    public Texts texts() {
        return ShellTexts.TEXTS;
    }
}
