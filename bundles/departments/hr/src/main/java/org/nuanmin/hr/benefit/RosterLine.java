package org.nuanmin.hr.benefit;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.problem.FieldError;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.registry.IdType;
import org.nuanmin.portal.api.registry.PersonWish;
import org.nuanmin.portal.api.work.SheetImport.Taken;

/** What one row of a roster says, cell by cell. */
record RosterLine(
        Map<String, String> cells,
        IdType idType,
        String job,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    private static final int LONGEST_JOB = 60;

    private static final Map<String, String> COLUMNS = Map.of(
            "name",
            RosterSheet.NAME,
            "idType",
            RosterSheet.ID_TYPE,
            "idNumber",
            RosterSheet.ID_NUMBER,
            "province",
            RosterSheet.PROVINCE,
            "phone",
            RosterSheet.PHONE,
            "job",
            RosterSheet.JOB_TITLE,
            "staysFrom",
            RosterSheet.STAYS_FROM,
            "staysTo",
            RosterSheet.STAYS_TO);

    /** @param given told of each cell that is wrong */
    static RosterLine of(Given given, Map<String, String> cells) {
        String typed = cell(cells, RosterSheet.ID_TYPE);
        IdType type = DocumentWords.read(typed).orElseGet(() -> {
            given.refuse("idType", "roster.id-type", typed);
            return IdType.RESIDENT_ID;
        });
        return new RosterLine(
                cells,
                type,
                given.text("job", cell(cells, RosterSheet.JOB_TITLE), LONGEST_JOB),
                given.dayOrNone("staysFrom", cell(cells, RosterSheet.STAYS_FROM)),
                given.dayOrNone("staysTo", cell(cells, RosterSheet.STAYS_TO)));
    }

    /** The row is refused for one of its cells. */
    static Taken refused(FieldError error) {
        String code = "bad-" + error.field().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
        return Taken.rejected(COLUMNS.getOrDefault(error.field(), error.field()), code, error.words());
    }

    PersonWish person(String unit) {
        return new PersonWish(
                cell(cells, RosterSheet.NAME), idType, number(), province(), cell(cells, RosterSheet.PHONE), unit);
    }

    String number() {
        return cell(cells, RosterSheet.ID_NUMBER);
    }

    String province() {
        return cell(cells, RosterSheet.PROVINCE);
    }

    String community() {
        return cell(cells, RosterSheet.COMMUNITY);
    }

    /** 港澳台 or another country's. */
    boolean isForeign() {
        return idType != IdType.RESIDENT_ID && idType != IdType.TEMPORARY;
    }

    /** As it stands in the evidence. */
    String stay() {
        return from == null || to == null ? "" : from + ".." + to;
    }

    private static String cell(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "").strip();
    }
}
