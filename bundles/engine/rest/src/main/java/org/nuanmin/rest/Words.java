package org.nuanmin.rest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.audit.AuditWords;
import org.nuanmin.portal.api.text.Languages;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.text.Texts;
import org.osgi.service.component.annotations.Component;

/** This bundle's words, and those of the refusals that the edge writes into the audit. */
@Component
public final class Words implements AuditWords {
    private static final Texts TEXTS = Texts.of(Words.class, "rest");

    @Override
    public Texts texts() {
        return TEXTS;
    }

    static Message say(String key, Object... arguments) {
        return TEXTS.message(key, arguments);
    }

    static Locale language(@Nullable String header) {
        return Languages.of(header == null ? "" : header);
    }
}
