package org.nuanmin.hr.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.campaign.Campaign;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.FieldError;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.registry.Enterprises;
import org.nuanmin.portal.api.registry.IdType;
import org.nuanmin.portal.api.registry.People;
import org.nuanmin.portal.api.registry.PersonWish;
import org.nuanmin.portal.api.registry.Registered;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.portal.api.work.SheetColumn;
import org.nuanmin.portal.api.work.SheetImport;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An employer's roster of staying staff (留岗名册); each row that is taken is an application of its own. */
@Component(service = SheetImport.class)
public final class RosterSheet implements SheetImport {
    public static final String KIND = "hr.rosters";

    static final String NAME = "姓名";
    static final String ID_TYPE = "证件类型";
    static final String ID_NUMBER = "证件号码";
    static final String PROVINCE = "户籍省份";
    static final String PHONE = "手机号码";
    static final String JOB_TITLE = "岗位";
    static final String COMMUNITY = "社区";
    static final String STAYS_FROM = "留区开始";
    static final String STAYS_TO = "留区结束";
    private static final Map<String, String> COLUMNS = Map.of(
            "name",
            NAME,
            "idType",
            ID_TYPE,
            "idNumber",
            ID_NUMBER,
            "province",
            PROVINCE,
            "phone",
            PHONE,
            "job",
            JOB_TITLE,
            "staysFrom",
            STAYS_FROM,
            "staysTo",
            STAYS_TO);

    private static final int LONGEST_JOB = 60;

    private final People people;
    private final Enterprises enterprises;
    private final Campaigns campaigns;
    private final Units units;
    private final Identity identity;
    private final Clocks clocks;
    private final Drafts drafts;

    @Activate
    public RosterSheet(
            @Reference Database database,
            @Reference People people,
            @Reference Enterprises enterprises,
            @Reference Campaigns campaigns,
            @Reference Units units,
            @Reference Identity identity,
            @Reference AuditTrail audit,
            @Reference Clocks clocks) {
        this.people = people;
        this.enterprises = enterprises;
        this.campaigns = campaigns;
        this.units = units;
        this.identity = identity;
        this.clocks = clocks;
        drafts = new Drafts(database, identity, audit, clocks);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Message title() {
        return HrTexts.say("import.rosters");
    }

    @Override
    public String permission() {
        return HrPermissions.ROSTER_UPLOAD;
    }

    @Override
    public List<SheetColumn> columns() {
        return List.of(
                new SheetColumn(NAME, true, "张某某", false),
                new SheetColumn(ID_TYPE, false, "居民身份证", false),
                new SheetColumn(ID_NUMBER, true, "110101190001011009", true),
                new SheetColumn(PROVINCE, true, "湖北省", false),
                new SheetColumn(PHONE, false, "13800000000", false),
                new SheetColumn(JOB_TITLE, false, "装配工", false),
                new SheetColumn(COMMUNITY, false, "示例社区", false),
                new SheetColumn(STAYS_FROM, false, "2021-02-01", false),
                new SheetColumn(STAYS_TO, false, "2021-02-17", false));
    }

    @Override
    public void check(Map<String, String> parameters) {
        roster(parameters);
    }

    private Roster roster(Map<String, String> parameters) {
        return Roster.of(parameters, campaigns.current(), enterprises, units, identity);
    }

    @Override
    public Taken take(Map<String, String> cells, Map<String, String> parameters) {
        Roster roster = roster(parameters);
        if (roster.campaign().state() != Campaign.State.OPEN) {
            throw RuleBroken.conflict(
                    HrTexts.say("roster.no-campaign", roster.campaign().name()));
        }
        var given = new Given(HrTexts.TEXTS, "roster");
        Optional<IdType> type = DocumentWords.read(cell(cells, ID_TYPE));
        if (type.isEmpty()) {
            given.refuse("idType", "roster.id-type", cell(cells, ID_TYPE));
        }
        String job = given.text("job", cell(cells, JOB_TITLE), LONGEST_JOB);
        LocalDate from = given.dayOrNone("staysFrom", cell(cells, STAYS_FROM));
        LocalDate to = given.dayOrNone("staysTo", cell(cells, STAYS_TO));
        if (!given.fits()) {
            return rejected(given.errors().get(0));
        }
        Optional<Unit> community =
                units.named(cell(cells, COMMUNITY), roster.unit().id());
        if (community.isEmpty() && !cell(cells, COMMUNITY).isEmpty()) {
            var words = HrTexts.say(
                    "roster.no-community", cell(cells, COMMUNITY), roster.unit().name());
            return Taken.rejected(COMMUNITY, "unknown-community", words);
        }
        return Eligibility.refusedFor(roster.campaign(), cell(cells, PROVINCE))
                .or(() -> Eligibility.refusedFor(roster, from, to))
                .orElseGet(() -> taken(
                        roster,
                        person(cells, type.get(), roster),
                        new Stay(from, to),
                        job,
                        community.map(Unit::id).orElse(null)));
    }

    private record Stay(@Nullable LocalDate from, @Nullable LocalDate to) {
        @Override
        public String toString() {
            return from == null || to == null ? "" : from + ".." + to;
        }
    }

    private PersonWish person(Map<String, String> cells, IdType type, Roster roster) {
        return new PersonWish(
                cell(cells, NAME),
                type,
                cell(cells, ID_NUMBER),
                cell(cells, PROVINCE),
                cell(cells, PHONE),
                roster.unit().id());
    }

    private Taken taken(Roster roster, PersonWish wish, Stay stay, String job, @Nullable String community) {
        Registered registered;
        try {
            registered = people.register(wish);
        } catch (RuleBroken refused) {
            return refused.errors().isEmpty()
                    ? Taken.rejected(ID_NUMBER, "bad-id-number", refused.words())
                    : rejected(refused.errors().get(0));
        }
        boolean listed =
                enterprises.isListed(roster.enterprise().id(), roster.group().id(), clocks.today());
        var doubts = Doubts.of(registered.doubts(), listed);
        var type = wish.idType();
        var draft = new Draft(
                roster.campaign().id(),
                registered.id(),
                roster.unit().id(),
                community,
                roster.enterprise().id(),
                roster.group().id(),
                job,
                stay.from(),
                stay.to(),
                type != IdType.RESIDENT_ID && type != IdType.TEMPORARY,
                doubts,
                Eligibility.evidence(roster, String.valueOf(type), wish.province(), listed, stay.toString(), doubts),
                roster.id());
        return drafts.take(draft, roster.benefits());
    }

    private static Taken rejected(FieldError error) {
        String code = "bad-" + error.field().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
        return Taken.rejected(COLUMNS.getOrDefault(error.field(), error.field()), code, error.words());
    }

    private static String cell(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "").strip();
    }
}
