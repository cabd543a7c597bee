package org.nuanmin.hr.benefit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.campaign.Benefit;
import org.nuanmin.portal.api.campaign.Campaign;
import org.nuanmin.portal.api.campaign.Group;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.registry.Enterprise;
import org.nuanmin.portal.api.registry.Enterprises;
import org.nuanmin.portal.api.work.SheetImport;

/**
 * What a roster (留岗名册) says as a whole: the employer, the group of the campaign that its people belong to, and the 街道 or
 * park that answers for them.
 *
 * @param id the job that reads it
 */
record Roster(String id, Campaign campaign, Enterprise enterprise, Group group, Unit unit) {
    private static final int LONGEST = 64;

    /**
     * Reads what came with the upload.
     *
     * @throws org.nuanmin.portal.api.problem.RuleBroken naming each that is missing or unknown
     * @throws org.nuanmin.portal.api.problem.NotFound when the unit is not within the caller's reach
     */
    static Roster of(
            Map<String, String> parameters,
            Campaign campaign,
            Enterprises enterprises,
            Units units,
            Identity identity) {
        var given = new Given(HrTexts.TEXTS, "roster");
        String employer = given.needed("enterprise", parameters.get("enterprise"), LONGEST);
        Optional<Enterprise> enterprise = enterprises.find(employer);
        if (enterprise.isEmpty()) {
            given.refuse("enterprise", "roster.no-enterprise");
        }
        String wanted = given.needed("group", parameters.get("group"), LONGEST);
        Optional<Group> group = campaign.group(wanted);
        if (group.isEmpty()) {
            String known =
                    String.join("、", campaign.groups().stream().map(Group::id).toList());
            given.refuse("group", "roster.no-group", wanted, known);
        } else if (campaign.ownProvince().isEmpty() || group.get().benefits().isEmpty()) {
            given.refuse("group", "roster.undefined", campaign.name());
        }
        String place = given.needed("unit", parameters.get("unit"), LONGEST);
        Optional<Unit> unit = units.find(place).filter(each -> each.kind().isStreetOrPark());
        if (unit.isEmpty()) {
            given.refuse("unit", "roster.no-unit");
        }
        given.check();
        identity.require(HrPermissions.ROSTER_UPLOAD, place);
        return new Roster(
                parameters.getOrDefault(SheetImport.JOB, ""),
                campaign,
                enterprise.orElseThrow(),
                group.orElseThrow(),
                unit.orElseThrow());
    }

    /** What each of its people is applied for. */
    List<Benefit> benefits() {
        return campaign.benefits().stream()
                .filter(benefit -> group.benefits().contains(benefit.id()))
                .toList();
    }
}
