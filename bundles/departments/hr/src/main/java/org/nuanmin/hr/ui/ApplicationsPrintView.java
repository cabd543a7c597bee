package org.nuanmin.hr.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.hr.benefit.ApplicationListing;
import org.nuanmin.hr.benefit.ApplicationRow;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.ui.kit.PrintSheet;

/** The 申报表 of an employer, or of one roster: for the employer's seal and the street's signature. */
public final class ApplicationsPrintView extends PrintView {
    private static final long serialVersionUID = 1L;

    ApplicationsPrintView(HrScreens screens) {
        super(screens);
    }

    @Override
    Component print(QueryParameters address) {
        var scope = new PrintScope(screens, address);
        String roster = scope.asked("roster");
        Unit unit = scope.unit();
        String title = Say.of("print.applications");
        ListQuery query = scope.query(unit).sortedBy("draftedAt");
        query = roster.isEmpty() ? query.with("enterprise", scope.enterprise().id()) : query.with("roster", roster);
        if (scope.isTooLong(ApplicationListing.LIST, query)) {
            return instead(
                    title,
                    Say.of("print.which"),
                    Say.of("print.too-long", PrintScope.MOST),
                    scope.places("applications"));
        }
        List<ApplicationRow> people = scope.rows(ApplicationListing.LIST, query);
        if (people.isEmpty() && !roster.isEmpty()) {
            throw new NotFound(HrTexts.say("print.no-roster"));
        }
        if (people.isEmpty()) {
            return nothing(
                    title,
                    Say.of("print.applications.nobody", scope.enterprise().name(), unit.name()));
        }
        return sheet(sheet(title, unit, people), numbered(rows(people)));
    }

    private PrintSheet sheet(String title, Unit unit, List<ApplicationRow> people) {
        ApplicationRow first = people.get(0);
        boolean one = people.stream().allMatch(each -> each.unit().equals(first.unit()));
        var sheet = new PrintSheet(
                title,
                List.of(
                        Say.of("print.campaign", screens.campaigns.current().name()),
                        Say.of("print.unit", one ? first.unitName() : unit.name()),
                        Say.of("print.date", screens.clocks.today()),
                        Say.of("print.employer", first.enterpriseName(), people.size())),
                List.of(
                        number(),
                        column("hr.receipts.name", 26),
                        column("hr.applications.idNumber", 38),
                        column("roster.field.job", 28),
                        column("application.stays", 28),
                        column("field.community", 30),
                        column("hr.applications.state", 0)));
        boxes(sheet, Say.of("print.seal.employer"), Say.of("print.seal.street"));
        return sheet;
    }

    private List<List<String>> rows(List<ApplicationRow> people) {
        Map<String, String> communities = new HashMap<>();
        return people.stream()
                .map(each -> List.of(
                        each.name(),
                        each.idNumber(),
                        each.job(),
                        each.staysFrom() == null || each.staysTo() == null
                                ? ""
                                : Say.of("list.days", each.staysFrom(), each.staysTo()),
                        each.community() == null ? "" : communities.computeIfAbsent(each.community(), this::community),
                        Say.of("hr.applications.state." + each.state())))
                .toList();
    }

    private String community(String id) {
        return screens.units.find(id).map(Unit::name).orElse("");
    }
}
