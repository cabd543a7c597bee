package org.nuanmin.campaigns.definition;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nuanmin.campaigns.CampaignTexts;
import org.nuanmin.portal.api.campaign.Benefit;
import org.nuanmin.portal.api.campaign.Campaign;
import org.nuanmin.portal.api.campaign.Fund;
import org.nuanmin.portal.api.campaign.Group;
import org.nuanmin.portal.api.identity.Units;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a definition file into a checked {@link Definition}; only the node tree is built, never an object of the file's choice. */
public final class DefinitionReader {
    private static final int LARGEST = 1_000_000;

    private final Units units;
    private final UnaryOperator<String> digest;

    /** @param digest of the text */
    public DefinitionReader(Units units, UnaryOperator<String> digest) {
        this.units = units;
        this.digest = digest;
    }

    /**
     * Reads one file.
     *
     * @param file its name, for complaints
     * @throws BadDefinition with file, line and field
     */
    public Definition read(String file, String text) {
        var root = new Place(file, "", tree(file, text));
        var fields = root.fields(
                "id",
                "name",
                "state",
                "from",
                "to",
                "holiday",
                "ownProvince",
                "publicityDays",
                "calendar",
                "groups",
                "funds",
                "benefits",
                "clauses");
        var period = period(root, fields, "from", "to");
        var holiday = root.needed(fields, "holiday");
        var clauses = new ClauseReader(units).clauses(root.needed(fields, "clauses"));
        var funds = funds(fields.get("funds"), clauses);
        var benefits = benefits(fields.get("benefits"), funds, clauses);
        return new Definition(
                root.needed(fields, "id").text(40),
                root.needed(fields, "name").text(100),
                fields.containsKey("state") ? fields.get("state").choice(Campaign.State.class) : Campaign.State.DRAFT,
                period,
                within(period(holiday, holiday.fields("from", "to"), "from", "to"), period, holiday),
                province(root.needed(fields, "ownProvince")),
                fields.containsKey("publicityDays")
                        ? fields.get("publicityDays").whole(365)
                        : 0,
                days(fields.get("calendar")),
                groups(fields.get("groups"), benefits),
                funds,
                benefits,
                clauses,
                digest.apply(text));
    }

    private static String province(Place at) {
        String name = at.text(20);
        if (!name.matches("..+(省|市|自治区|特别行政区)")) {
            throw at.bad("no-province", name);
        }
        return name;
    }

    private static Node tree(String file, String text) {
        var options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(20);
        try {
            Node node = new Yaml(options).compose(new StringReader(text));
            if (node == null) {
                throw new BadDefinition(CampaignTexts.say("definition.empty", file));
            }
            return node;
        } catch (YAMLException e) {
            Mark mark = e instanceof MarkedYAMLException marked ? marked.getProblemMark() : null;
            int line = mark == null ? 1 : mark.getLine() + 1;
            String problem = e instanceof MarkedYAMLException marked ? marked.getProblem() : e.getMessage();
            throw new BadDefinition(CampaignTexts.say("definition.no-yaml", file, line, String.valueOf(problem)));
        }
    }

    private static Definition.Period period(Place at, Map<String, Place> fields, String from, String to) {
        var period = new Definition.Period(
                at.needed(fields, from).day(), at.needed(fields, to).day());
        if (period.to().isBefore(period.from())) {
            throw fields.get(to).bad("before", period.from());
        }
        return period;
    }

    private static Definition.Period within(Definition.Period inner, Definition.Period outer, Place at) {
        if (inner.from().isBefore(outer.from()) || inner.to().isAfter(outer.to())) {
            throw at.bad("outside", outer.from(), outer.to());
        }
        return inner;
    }

    private static Map<LocalDate, Definition.DayKind> days(@Nullable Place calendar) {
        var days = new TreeMap<LocalDate, Definition.DayKind>();
        if (calendar == null) {
            return days;
        }
        var fields = calendar.fields("statutoryDays", "restDays", "swappedWorkdays");
        add(days, fields.get("statutoryDays"), Definition.DayKind.STATUTORY);
        add(days, fields.get("restDays"), Definition.DayKind.REST);
        add(days, fields.get("swappedWorkdays"), Definition.DayKind.SWAPPED);
        return days;
    }

    private static void add(Map<LocalDate, Definition.DayKind> days, @Nullable Place list, Definition.DayKind kind) {
        for (Place each : list == null ? List.<Place>of() : list.items()) {
            if (days.put(each.day(), kind) != null) {
                throw each.bad("day-twice", each.day());
            }
        }
    }

    private List<Group> groups(@Nullable Place list, List<Benefit> benefits) {
        List<Group> groups = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Place each : list == null ? List.<Place>of() : list.items()) {
            var fields = each.fields("id", "title", "requiresStay", "list", "benefits");
            groups.add(new Group(
                    fresh(ids, each.needed(fields, "id")),
                    each.needed(fields, "title").text(200),
                    each.needed(fields, "requiresStay").flag(),
                    unit(each.needed(fields, "list")),
                    given(each.needed(fields, "benefits"), benefits)));
        }
        return groups;
    }

    /** What a group's people get, in the order of the benefits, not of the list. */
    private static List<String> given(Place list, List<Benefit> benefits) {
        Set<String> ids = new HashSet<>();
        for (Place each : list.items()) {
            String id = fresh(ids, each);
            if (benefits.stream().noneMatch(benefit -> benefit.id().equals(id))) {
                throw each.bad("no-benefit", id);
            }
        }
        if (ids.isEmpty()) {
            throw list.bad("nothing");
        }
        return benefits.stream().map(Benefit::id).filter(ids::contains).toList();
    }

    private List<Fund> funds(@Nullable Place list, List<ClauseDefinition> clauses) {
        List<Fund> funds = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Place each : list == null ? List.<Place>of() : list.items()) {
            var fields = each.fields("id", "title", "payer", "clause", "categories");
            Place categories = fields.get("categories");
            funds.add(new Fund(
                    fresh(ids, each.needed(fields, "id")),
                    each.needed(fields, "title").text(200),
                    unit(each.needed(fields, "payer")),
                    clause(each.needed(fields, "clause"), clauses),
                    categories == null
                            ? List.of()
                            : categories.items().stream()
                                    .map(category -> category.text(40))
                                    .toList()));
        }
        return funds;
    }

    private static List<Benefit> benefits(@Nullable Place list, List<Fund> funds, List<ClauseDefinition> clauses) {
        List<Benefit> benefits = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Place each : list == null ? List.<Place>of() : list.items()) {
            benefits.add(benefit(each, ids, funds, clauses));
        }
        return benefits;
    }

    private static Benefit benefit(Place at, Set<String> ids, List<Fund> funds, List<ClauseDefinition> clauses) {
        var fields = at.fields("id", "title", "clause", "amount", "cap", "quantity", "unit", "fund", "material");
        boolean money = fields.containsKey("amount");
        if (money == fields.containsKey("quantity")) {
            throw at.bad("amount-or-quantity");
        }
        Long amount = money ? fields.get("amount").fen() : null;
        Long cap = money ? at.needed(fields, "cap").fen() : null;
        if (amount != null && cap != null && amount > cap) {
            throw fields.get("amount").bad("over-cap");
        }
        return new Benefit(
                fresh(ids, at.needed(fields, "id")),
                at.needed(fields, "title").text(200),
                clause(at.needed(fields, "clause"), clauses),
                amount,
                cap,
                money ? null : (long) fields.get("quantity").whole(1_000_000),
                at.needed(fields, "unit").text(20),
                money ? fund(at.needed(fields, "fund"), funds) : null,
                material(fields.get("material"), money));
    }

    /** Goods that lie in stock; money never does. */
    private static boolean material(@Nullable Place at, boolean money) {
        boolean material = at != null && at.flag();
        if (material && money) {
            throw at.bad("money-no-material");
        }
        return material;
    }

    private static String fund(Place at, List<Fund> funds) {
        String id = at.text(40);
        if (funds.stream().noneMatch(fund -> fund.id().equals(id))) {
            throw at.bad("no-fund", id);
        }
        return id;
    }

    private static String clause(Place at, List<ClauseDefinition> clauses) {
        String id = at.text(10);
        if (clauses.stream().noneMatch(clause -> clause.id().equals(id))) {
            throw at.bad("no-clause", id);
        }
        return id;
    }

    private static String fresh(Set<String> ids, Place id) {
        if (!ids.add(id.text(40))) {
            throw id.bad("id-twice", id.text(40));
        }
        return id.text(40);
    }

    private String unit(Place at) {
        String id = at.text(60);
        if (units.find(id).isEmpty()) {
            throw at.bad("no-unit", id);
        }
        return id;
    }
}
