package org.nuanmin.portal.api.audit;

import org.nuanmin.portal.api.text.Texts;
import org.osgi.annotation.versioning.ConsumerType;

/** A bundle's words for its audit actions: keys {@code audit.{action}}; register it so that the audit's screens show words. */
@ConsumerType
@FunctionalInterface
public interface AuditWords {
    Texts texts();
}
