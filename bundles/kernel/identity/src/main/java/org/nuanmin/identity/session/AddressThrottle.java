package org.nuanmin.identity.session;

import java.time.Duration;
import org.nuanmin.identity.IdentityRules;
import org.nuanmin.identity.IdentityTexts;
import org.nuanmin.identity.SteadyClock;
import org.nuanmin.portal.api.identity.SignInRefused;
import org.nuanmin.portal.api.service.Throttle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Failures from one address: a full period's number at once, then one for each share of the period. In memory and per
 * node: what is lost by a restart is a guesser's waiting time, while accounts stay locked in the database.
 */
@Component(service = AddressThrottle.class)
public final class AddressThrottle {
    private final Throttle failures = new Throttle();
    private final IdentityRules rules;
    private final SteadyClock clock;

    @Activate
    public AddressThrottle(@Reference IdentityRules rules, @Reference SteadyClock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** @throws SignInRefused while the address has used up its failures, whatever is tried */
    public void check(String address) {
        Duration wait = failures.wait(address, clock.now(), rules.addressFailures(), rules.addressPeriod());
        if (!wait.isZero()) {
            int seconds = (int) wait.plusMillis(999).toSeconds();
            throw new SignInRefused(IdentityTexts.message("sign-in.address", seconds), seconds);
        }
    }

    public void failed(String address) {
        failures.count(address, clock.now(), rules.addressFailures(), rules.addressPeriod());
    }
}
