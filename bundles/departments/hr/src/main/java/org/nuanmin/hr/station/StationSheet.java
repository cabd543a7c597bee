package org.nuanmin.hr.station;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.UnitKind;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.work.SheetColumn;
import org.nuanmin.portal.api.work.SheetImport;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The workbook of communities and their stations; a community that is not there yet is added below its 街道. */
@Component(service = SheetImport.class)
public final class StationSheet implements SheetImport {
    public static final String KIND = "hr.stations";

    /** What {@link Units#add} asks for. */
    private static final String UNIT_ADD = "identity.unit.add";

    static final String STREET = "街道";
    static final String COMMUNITY = "社区";
    static final String NAME = "站点名称";
    static final String ADDRESS = "地址";
    static final String PHONE = "电话";
    static final String HEAD = "负责人";
    static final String STAFF = "值守人员";
    private static final Map<String, String> COLUMNS =
            Map.of("name", NAME, "address", ADDRESS, "phone", PHONE, "staff", HEAD, "community", COMMUNITY);

    private final StationDesk desk;
    private final Units units;
    private final Identity identity;

    @Activate
    public StationSheet(@Reference StationDesk desk, @Reference Units units, @Reference Identity identity) {
        this.desk = desk;
        this.units = units;
        this.identity = identity;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Message title() {
        return HrTexts.say("import.stations");
    }

    @Override
    public String permission() {
        return HrPermissions.STATION_IMPORT;
    }

    @Override
    public List<SheetColumn> columns() {
        return List.of(
                new SheetColumn(STREET, true, "文艺路", false),
                new SheetColumn(COMMUNITY, true, "示例社区", false),
                new SheetColumn(NAME, true, "示例社区暖民稳岗服务站", false),
                new SheetColumn(ADDRESS, false, "示例路 1 号", false),
                new SheetColumn(PHONE, false, "0731-00000000", false),
                new SheetColumn(HEAD, false, "张某某", false),
                new SheetColumn(STAFF, false, "李某某、王某某", false));
    }

    @Override
    public Taken take(Map<String, String> cells, Map<String, String> parameters) {
        String typed = cell(cells, STREET);
        Optional<Unit> street = street(typed);
        if (street.isEmpty()) {
            return Taken.rejected(STREET, "unknown-street", HrTexts.say("import.unknown-street", typed, streets()))
                    .beforeStoring();
        }
        if (!identity.may(HrPermissions.STATION_IMPORT, street.get().id())) {
            return Taken.rejected(STREET, "foreign-street", HrTexts.say("import.foreign-street", typed))
                    .beforeStoring();
        }
        var given = new Given(HrTexts.TEXTS);
        String community = given.needed("community", cell(cells, COMMUNITY), 60);
        var staff = new ArrayList<>(List.of(cell(cells, HEAD)));
        staff.add(cell(cells, STAFF));
        var details = StationDetails.of(given, cell(cells, NAME), cell(cells, ADDRESS), cell(cells, PHONE), staff);
        if (!given.fits()) {
            var first = given.errors().get(0);
            return Taken.rejected(COLUMNS.getOrDefault(first.field(), ""), "bad-" + first.field(), first.words())
                    .beforeStoring();
        }
        if (!community.endsWith(COMMUNITY)) {
            return Taken.rejected(COMMUNITY, "no-community", HrTexts.say("import.no-community", community))
                    .beforeStoring();
        }
        return community(community, street.get())
                .map(unit -> take(unit, details))
                .orElseGet(
                        () -> Taken.rejected(COMMUNITY, "new-community", HrTexts.say("import.new-community", community))
                                .beforeStoring());
    }

    private Taken take(Unit community, StationDetails details) {
        var live = desk.live(community.id());
        if (live.isEmpty()) {
            desk.plan(community, details);
            return Taken.accepted();
        }
        Station station = live.get();
        if (station.is(details)) {
            return Taken.unchanged();
        }
        if (!station.name().equals(details.name())) {
            var words = HrTexts.say("station.exists", community.name(), station.name());
            return Taken.rejected(NAME, "station-exists", words).beforeStoring();
        }
        try {
            desk.changeTo(station, details);
            return Taken.accepted();
        } catch (RuleBroken incomplete) {
            String missing = incomplete.errors().stream()
                    .map(error -> COLUMNS.getOrDefault(error.field(), ""))
                    .findFirst()
                    .orElse("");
            return Taken.rejected(missing, "incomplete", incomplete.words());
        }
    }

    /** The plan writes a street's name without the word 街道; people write it with it. */
    private Optional<Unit> street(String typed) {
        String district = units.district().id();
        return units.named(typed, district)
                .or(() -> units.named(typed.replaceFirst("(街道（局）|街道\\(局\\)|街道|（局）)$", ""), district))
                .filter(unit -> unit.kind() == UnitKind.STREET);
    }

    private String streets() {
        return units.all().stream()
                .filter(unit -> unit.kind() == UnitKind.STREET)
                .map(Unit::name)
                .collect(Collectors.joining("、"));
    }

    /** The community, added if it is new and the caller may; empty if he may not. */
    private Optional<Unit> community(String name, Unit street) {
        return units.named(name, street.id())
                .or(() -> identity.may(UNIT_ADD, street.id())
                        ? Optional.of(units.add(name, UnitKind.COMMUNITY, street.id()))
                        : Optional.empty());
    }

    private static String cell(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "").strip();
    }
}
