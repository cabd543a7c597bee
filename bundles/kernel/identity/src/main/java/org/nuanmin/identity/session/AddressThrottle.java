package org.nuanmin.identity.session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.nuanmin.identity.IdentityRules;
import org.nuanmin.identity.IdentityTexts;
import org.nuanmin.identity.SteadyClock;
import org.nuanmin.portal.api.identity.SignInRefused;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Failures from one address: a full period's number at once, then one for each share of the period. In memory and per
 * node: what is lost by a restart is a guesser's waiting time, while accounts stay locked in the database.
 */
@Component(service = AddressThrottle.class)
public final class AddressThrottle {
    private static final int MOST_ADDRESSES = 20_000;

    private final Map<String, Bucket> buckets = new HashMap<>();
    private final IdentityRules rules;
    private final SteadyClock clock;

    @Activate
    public AddressThrottle(@Reference IdentityRules rules, @Reference SteadyClock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** @throws SignInRefused while the address has used up its failures, whatever is tried */
    public synchronized void check(String address) {
        Bucket bucket = buckets.get(address);
        Duration wait = bucket == null ? Duration.ZERO : bucket.wait(clock.now(), each(), rules.addressFailures());
        if (!wait.isZero()) {
            int seconds = (int) wait.plusMillis(999).toSeconds();
            throw new SignInRefused(IdentityTexts.message("sign-in.address", seconds), seconds);
        }
    }

    public synchronized void failed(String address) {
        Instant now = clock.now();
        if (buckets.size() >= MOST_ADDRESSES) {
            buckets.values().removeIf(bucket -> bucket.isEmpty(now));
        }
        buckets.put(address, buckets.getOrDefault(address, new Bucket(now)).failed(now, each()));
    }

    private Duration each() {
        return rules.addressPeriod().dividedBy(rules.addressFailures());
    }
}
