package org.nuanmin.rest.call;

import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Tokens;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.persistence.Database;

/** What the edge itself needs; one request works with one set of them from beginning to end. */
public record Services(Identity identity, Tokens tokens, AuditTrail trail, Database database, Keys keys) {}
