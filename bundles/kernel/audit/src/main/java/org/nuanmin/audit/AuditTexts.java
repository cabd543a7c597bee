package org.nuanmin.audit;

import org.nuanmin.portal.api.text.Texts;

/** The bundle's words. */
public final class AuditTexts {
    public static final Texts TEXTS = Texts.of(AuditTexts.class, "audit");

    private AuditTexts() {}
}
