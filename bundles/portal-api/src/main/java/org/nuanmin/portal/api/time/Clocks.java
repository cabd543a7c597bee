package org.nuanmin.portal.api.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.osgi.annotation.versioning.ProviderType;

/** The portal's two clocks. Business dates come from business time; tokens, sessions, locks and audit from real time. */
@ProviderType
public interface Clocks {
    /** The district's time zone: dates on screen and calendar days of figures. */
    ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Business time: real time plus an offset that only the demo sets; never goes back over a restart. */
    Instant business();

    /** Real time. */
    Instant real();

    /** The business day in {@link #ZONE}. */
    default LocalDate today() {
        return business().atZone(ZONE).toLocalDate();
    }
}
