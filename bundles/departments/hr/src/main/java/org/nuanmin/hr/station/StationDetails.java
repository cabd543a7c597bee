package org.nuanmin.hr.station;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.problem.Given;

/**
 * What is known of a station.
 *
 * @param staff names, the head (负责人) first
 */
public record StationDetails(String name, String address, String phone, List<String> staff) {
    static final String COMMA = "、";
    private static final int NAME = 60;
    private static final int MOST_STAFF = 10;

    public StationDetails {
        staff = List.copyOf(staff);
    }

    /** Made of what was typed; what is wrong is left with {@code given}. */
    public static StationDetails of(
            Given given,
            @Nullable String name,
            @Nullable String address,
            @Nullable String phone,
            @Nullable List<@Nullable String> staff) {
        var names = (staff == null ? Stream.<@Nullable String>empty() : staff.stream())
                .flatMap(each -> each == null ? Stream.empty() : Stream.of(each.split("[、,，;；\n]")))
                .map(each -> given.text("staff", each, NAME))
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        if (names.size() > MOST_STAFF) {
            given.refuse("staff", "given.staff.many", names.size(), MOST_STAFF);
        }
        return new StationDetails(
                given.needed("name", name, 100),
                given.text("address", address, 200),
                given.phone("phone", phone),
                names);
    }
}
