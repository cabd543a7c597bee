package org.nuanmin.hr;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.nuanmin.hr.station.StationDesk;
import org.nuanmin.hr.station.StationDetails;
import org.nuanmin.hr.station.StationListing;
import org.nuanmin.hr.station.StationRow;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.UnitKind;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.testkit.Portal;

/** What the department's tests have in common: two streets, and communities as many as are wanted. */
public final class District {
    public static final String WENYILU = "wenyilu";
    public static final String DINGWANGTAI = "dingwangtai";
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Portal portal;
    private final StationDesk desk;

    public District(Portal portal) {
        this.portal = portal;
        desk = portal.service(StationDesk.class);
    }

    public Unit community(String street) {
        String name = "第" + NEXT.incrementAndGet() + "社区";
        return portal.asPortal(() -> portal.service(Units.class).add(name, UnitKind.COMMUNITY, street));
    }

    public static StationDetails complete() {
        return new StationDetails("暖民稳岗服务站", "示例路 1 号", "0731-80000001", List.of("张三", "李四"));
    }

    public static StationDetails bare() {
        return new StationDetails("暖民稳岗服务站", "", "", List.of());
    }

    /** A planned station's id. */
    public String planned(Unit community, StationDetails details) {
        return street(community, () -> desk.create(community.id(), details));
    }

    /** A running station's id. */
    public String running(Unit community) {
        String id = planned(community, complete());
        return street(community, () -> {
            desk.open(id);
            return id;
        });
    }

    public <T> T street(Unit community, Supplier<T> work) {
        return portal.as(Roles.STREET, community.parent(), work);
    }

    public StationRow row(String id) {
        return portal.asPortal(() -> portal.service(Listings.class).one(StationListing.LIST, id))
                .orElseThrow();
    }

    public long count(String counter, String unit) {
        var today = portal.service(Clocks.class).today();
        return portal.asPortal(() -> portal.service(Counters.class)
                .in(portal.service(Campaigns.class).current().id())
                .sum(counter, unit, today));
    }
}
