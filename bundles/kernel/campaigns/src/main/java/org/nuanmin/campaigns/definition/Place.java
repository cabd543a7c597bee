package org.nuanmin.campaigns.definition;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuanmin.campaigns.CampaignTexts;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A place in the file: a value with its line and the field's path, so that every complaint says where. */
final class Place {
    private final String file;
    private final String path;
    private final Node node;

    Place(String file, String path, Node node) {
        this.file = file;
        this.path = path;
        this.node = node;
    }

    BadDefinition bad(String key, Object... arguments) {
        var words = CampaignTexts.say("definition." + key, arguments);
        int line = node.getStartMark().getLine() + 1;
        return new BadDefinition(CampaignTexts.say("definition.bad", file, line, path, words));
    }

    /** The fields, none but the allowed ones. */
    Map<String, Place> fields(String... allowed) {
        if (!(node instanceof MappingNode mapping)) {
            throw bad("no-mapping");
        }
        Set<String> known = new LinkedHashSet<>(List.of(allowed));
        Map<String, Place> fields = new LinkedHashMap<>();
        for (var pair : mapping.getValue()) {
            String name = new Place(file, path, pair.getKeyNode()).text(100);
            var field = new Place(file, path.isEmpty() ? name : path + "." + name, pair.getValueNode());
            if (!known.contains(name)) {
                throw field.bad("unknown", String.join(", ", known));
            }
            if (fields.put(name, field) != null) {
                throw field.bad("twice");
            }
        }
        return fields;
    }

    Place needed(Map<String, Place> fields, String name) {
        return Optional.ofNullable(fields.get(name)).orElseThrow(() -> bad("missing", name));
    }

    List<Place> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw bad("no-list");
        }
        List<Place> items = new ArrayList<>();
        for (Node each : sequence.getValue()) {
            items.add(new Place(file, path + "[" + (items.size() + 1) + "]", each));
        }
        return items;
    }

    String text(int longest) {
        if (!(node instanceof ScalarNode scalar)) {
            throw bad("no-text");
        }
        String text = scalar.getValue().strip();
        if (text.isEmpty() || text.codePointCount(0, text.length()) > longest) {
            throw bad("length", longest);
        }
        return text;
    }

    LocalDate day() {
        try {
            return LocalDate.parse(text(10));
        } catch (DateTimeException e) {
            throw bad("no-day", text(40));
        }
    }

    boolean flag() {
        String text = text(10);
        if (!text.equals("true") && !text.equals("false")) {
            throw bad("no-flag", text);
        }
        return text.equals("true");
    }

    BigDecimal number() {
        String text = text(20);
        if (!text.matches("\\d{1,15}(\\.\\d{1,2})?")) {
            throw bad("no-number", text);
        }
        return new BigDecimal(text);
    }

    int whole(int most) {
        BigDecimal number = number();
        if (number.scale() > 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw bad("no-whole", number.toPlainString(), most);
        }
        return number.intValueExact();
    }

    /** An amount in 元, as 分. */
    long fen() {
        long fen = number().movePointRight(2).longValueExact();
        if (fen == 0) {
            throw bad("no-amount");
        }
        return fen;
    }

    <E extends Enum<E>> E choice(Class<E> type) {
        String text = text(40);
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(text)) {
                return each;
            }
        }
        throw bad("no-choice", text, List.of(type.getEnumConstants()).toString());
    }
}
