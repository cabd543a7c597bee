package org.nuanmin.hr.benefit;

import java.util.stream.Stream;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.listing.ColumnType;
import org.nuanmin.portal.api.listing.Listing;

/** The list of applications: the screen, the REST page and the export. */
public final class ApplicationListing {
    public static final Listing<ApplicationRow> LIST = Listing.of("hr.applications", HrTexts.TEXTS, ApplicationRow::of)
            .permission(HrPermissions.APPLICATION_READ)
            .select("a.id, a.state, a.unit_id, u.name AS unit_name, a.person_id, p.name, p.masked, a.enterprise_id,"
                    + " e.name AS enterprise, a.group_id, a.job, a.stays_from, a.stays_to, a.doubts, a.reason, a.drafted_at,"
                    + " a.submitter_id, a.foreign_document, a.public_until, a.community_id, a.published_on")
            .from("hr_application a JOIN portal_person p ON p.id = a.person_id JOIN portal_unit u ON u.id = a.unit_id"
                    + " JOIN portal_enterprise e ON e.id = a.enterprise_id")
            .key("a.id")
            .scope("a.unit_id")
            .column("name", ColumnType.TEXT, "p.name", ApplicationRow::name, 1)
            .column("idNumber", ColumnType.TEXT, null, ApplicationRow::idNumber, 2)
            .column("state", ColumnType.STATE, "a.state", ApplicationRow::state, 1)
            .column("enterprise", ColumnType.TEXT, "e.name", ApplicationRow::enterpriseName, 3)
            .column("group", ColumnType.TEXT, "a.group_id", ApplicationRow::group, 5)
            .column("unitName", ColumnType.TEXT, "u.name", ApplicationRow::unitName, 4)
            .column("draftedAt", ColumnType.TIME, "a.drafted_at", ApplicationRow::draftedAt, 6)
            .text("query", "p.name", "p.initials", "p.pinyin", "p.last4", "e.name")
            .choice(
                    "state",
                    "a.state",
                    Stream.of(ApplicationState.values()).map(Enum::name).toArray(String[]::new))
            .unit("unit", "a.unit_id")
            .exact("group", "a.group_id")
            .choice("had", "a.had", Stream.of(Had.values()).map(Enum::name).toArray(String[]::new))
            .exact("enterprise", "a.enterprise_id")
            .exact("person", "a.person_id")
            .exact("roster", "a.roster_id")
            .exact("campaign", "a.campaign_id")
            .sortedBy("-draftedAt")
            .build();

    private ApplicationListing() {}
}
