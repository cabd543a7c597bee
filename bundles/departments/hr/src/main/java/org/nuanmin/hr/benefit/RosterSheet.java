package org.nuanmin.hr.benefit;

import java.util.List;
import java.util.Map;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.registry.Enterprises;
import org.nuanmin.portal.api.registry.People;
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
    private final People people;
    private final Enterprises enterprises;
    private final Campaigns campaigns;
    private final Units units;
    private final Identity identity;
    private final Clocks clocks;
    private final Drafts.Scene scene;

    @Activate
    public RosterSheet(
            @Reference Database database,
            @Reference People people,
            @Reference Enterprises enterprises,
            @Reference Campaigns campaigns,
            @Reference Units units,
            @Reference Identity identity,
            @Reference AuditTrail audit,
            @Reference Clocks clocks,
            @Reference Counters counters) {
        this.people = people;
        this.enterprises = enterprises;
        this.campaigns = campaigns;
        this.units = units;
        this.identity = identity;
        this.clocks = clocks;
        scene = new Drafts.Scene(database, identity, audit, clocks, counters);
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
    public Rows rows(Map<String, String> parameters) {
        Roster roster = roster(parameters);
        boolean listed =
                enterprises.isListed(roster.enterprise().id(), roster.group().id(), clocks.today());
        return new RosterRows(roster, listed, people, campaigns, units, scene);
    }

    @Override
    public Taken take(Map<String, String> cells, Map<String, String> parameters) {
        return rows(parameters).take(cells);
    }
}
