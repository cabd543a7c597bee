package org.nuanmin.portal.api.identity;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Bearer tokens of REST. */
@ProviderType
public interface Tokens {
    /** The user of a valid token; empty when unknown, expired, ended or his account is locked. */
    Optional<User> user(String token);
}
