package org.nuanmin.portal.api.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
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

    /** A moment as people in the district read it: 2021-02-08 09:03. */
    static String minute(Instant time) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").format(time.atZone(ZONE));
    }
}
