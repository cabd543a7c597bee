package org.nuanmin.demo.district;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.portal.api.time.DemoClock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plays the first days of the campaign once, in the background; a later start finds its data and goes on. */
@Component(
        service = {},
        immediate = true,
        configurationPid = "org.nuanmin.demo",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class SyntheticDistrict {
    private static final Logger LOG = LoggerFactory.getLogger(SyntheticDistrict.class);
    private static final Duration AGAIN = Duration.ofSeconds(1);
    private static final LocalDate MONDAY = LocalDate.of(2021, 2, 8);
    /** The district as the visitor finds it. */
    private static final Instant OPENING = at(MONDAY, 9, 0);
    /** Before that, so that there is something to find. */
    private static final List<Instant> MOMENTS = moments();

    private final DemoSettings settings;
    private final Cast cast;
    private final DemoClock clock;
    private final Clocks clocks;
    private final Identity identity;
    private final Thread play;
    private final Curtain curtain;

    @Activate
    public SyntheticDistrict(
            DemoSettings settings,
            @Reference Cast cast,
            @Reference DemoClock clock,
            @Reference Clocks clocks,
            @Reference Identity identity,
            @Reference Curtain curtain) {
        this.settings = settings;
        this.cast = cast;
        this.clock = clock;
        this.clocks = clocks;
        this.identity = identity;
        this.curtain = curtain;
        play = new Thread(this::playUntilDone, "synthetic-district");
        play.setDaemon(true);
        if (settings.demo()) {
            play.start();
        } else {
            curtain.rise();
        }
    }

    @Deactivate
    void stop() {
        play.interrupt();
    }

    /** The portal may still be starting, or a part of it be on its way: what fails is tried again. */
    private void playUntilDone() {
        for (int failures = 0; !curtain.isOpen(); failures++) {
            try {
                play();
                curtain.rise();
            } catch (PortalClient.Stopped stopped) {
                return;
            } catch (RuntimeException notYet) {
                if (failures == 60) {
                    LOG.warn("The synthetic district is not there yet; trying on", notYet);
                }
                LOG.debug("The synthetic district waits", notYet);
                if (!paused()) {
                    return;
                }
            }
        }
    }

    private static boolean paused() {
        try {
            Thread.sleep(AGAIN.toMillis());
            return true;
        } catch (InterruptedException stopped) {
            return false;
        }
    }

    private void play() {
        identity.as(User.PORTAL, () -> {
            clock.start(MOMENTS.get(0).minus(Duration.ofDays(1)));
            return clock;
        });
        cast.appear(settings.password());
        if (clocks.business().isBefore(OPENING)) {
            LOG.info("Making the synthetic district");
            var stage = new Stage(PortalClient.nobody(DemoAddress.of(settings.address())), settings.password());
            stage.communities();
            stage.open();
            residents(stage);
            crowd(stage);
            stage.rosters("street", MONDAY);
            stage.rosters("street2", MONDAY);
            var rosters = new Rosters(stage);
            rosters.come("street", "reviewer", cast.unit("文艺路"), 0, 76, 10);
            rosters.come("street2", "reviewer2", cast.unit("定王台"), 80, 25, 5);
            var endings = new Endings(stage);
            endings.publish(clocks.today(), Map.of("reviewer", 2, "reviewer2", 1));
            endings.strangers("street", "reviewer", cast.unit("文艺路"));
            var funds = new Funds(stage);
            funds.come(cast.unit("文艺路"), cast.unit("定王台"));
            funds.spend("street", cast.unit("文艺路"));
            new Supplies(stage).come(cast.unit("文艺路"), cast.unit("定王台"));
            funds.vouchers(cast.unit("朝阳街"), cast.unit("荷花园"));
            var counter = new Counter(stage);
            counter.handOut("clerk", 10);
            counter.handOut("clerk2", 2);
            endings.reclaim("reviewer");
            counter.complete("clerk", 5);
            counter.complete("clerk2", 3);
            new Statements(stage).of("clerk", 3).of("clerk2", 2).come();
            forward(OPENING);
            LOG.info("The synthetic district is there");
        }
    }

    private static void residents(Stage stage) {
        var residents = new Residents(stage);
        residents.firms();
        residents.come("street", 0, 80);
        residents.come("street2", 80, 30);
    }

    private void crowd(Stage stage) {
        var crowd = new Crowd(stage);
        for (Instant moment : MOMENTS) {
            forward(moment);
            crowd.serve();
            for (int n = 0; n < Crowd.SIZE / MOMENTS.size() + 1; n++) {
                forward(clocks.business().plus(crowd.untilNext()));
                crowd.come();
            }
        }
        crowd.transfer(cast.unit("定王台"));
    }

    private void forward(Instant to) {
        identity.as(User.PORTAL, () -> {
            if (clocks.business().isBefore(to)) {
                clock.forward(to);
            }
            return to;
        });
    }

    /** Morning, noon and afternoon of the days before, and the counter's first minutes of this one. */
    private static List<Instant> moments() {
        List<Instant> all = new ArrayList<>();
        for (int before = 4; before > 0; before--) {
            LocalDate day = MONDAY.minusDays(before);
            all.addAll(List.of(at(day, 9, 5), at(day, 11, 40), at(day, 15, 10)));
        }
        all.add(at(MONDAY, 8, 5));
        return List.copyOf(all);
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return LocalDateTime.of(day, java.time.LocalTime.of(hour, minute))
                .atZone(Clocks.ZONE)
                .toInstant();
    }
}
