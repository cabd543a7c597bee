package org.nuanmin.portal.api.campaign;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A campaign (专项行动) as data.
 *
 * @param holidayFrom first day of the holiday (除夕)
 * @param ownProvince the district's own, by its full name, such as 湖南省: whose household registration (户籍) is there belongs to
 *     none of the groups
 * @param publicityDays how long a list stands in public (公示) before it is paid; 0: printing it is enough
 */
public record Campaign(
        String id,
        String name,
        State state,
        LocalDate from,
        LocalDate to,
        LocalDate holidayFrom,
        LocalDate holidayTo,
        String ownProvince,
        int publicityDays,
        List<Group> groups,
        List<Fund> funds,
        List<Benefit> benefits,
        List<Clause> clauses) {
    /** 筹备, 进行, 结束. */
    public enum State {
        DRAFT,
        OPEN,
        CLOSED
    }

    /** No two provinces begin with the same two characters. */
    private static final int TELLING = 2;

    /**
     * Whether a household registration is in the district's own province.
     *
     * @param province as people write it, such as 湖南, 湖南省 or 湖南长沙
     */
    public boolean isOwnProvince(String province) {
        String clean = Normalizer.normalize(province, Normalizer.Form.NFKC).replaceAll("\\s", "");
        return clean.length() >= TELLING
                && ownProvince.length() >= TELLING
                && clean.startsWith(ownProvince.substring(0, TELLING));
    }

    /** What is given to a person, by its id. */
    public Optional<Benefit> benefit(String id) {
        return benefits.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** What lies in stock until it is given (物资). */
    public List<Benefit> materials() {
        return benefits.stream().filter(Benefit::material).toList();
    }

    /** Earmarked money, by its id. */
    public Optional<Fund> fund(@Nullable String id) {
        return funds.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** A group of people who are entitled, by its id. */
    public Optional<Group> group(@Nullable String id) {
        return groups.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
