package org.nuanmin.verifier;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One JSON object: texts, whole numbers, true or false, and objects in it; exactly the keys that are asked for. */
final class Fields {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final int DEEPEST = 3;

    private final Map<String, Object> values;
    private final long line;

    private Fields(Map<String, Object> values, long line) {
        this.values = values;
        this.line = line;
    }

    static Fields read(String text, long line) throws Wrong {
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Wrong(line, "wrong.json", "no object");
            }
            var values = object(parser, 1, line);
            if (parser.nextToken() != null) {
                throw new Wrong(line, "wrong.json", "more than one value");
            }
            return new Fields(values, line);
        } catch (IOException e) {
            throw new Wrong(
                    line, "wrong.json", e.getMessage().lines().findFirst().orElse(""));
        }
    }

    private static Map<String, Object> object(JsonParser parser, int depth, long line) throws IOException, Wrong {
        var values = new LinkedHashMap<String, Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            Object value = switch (token) {
                case VALUE_STRING -> parser.getText();
                case VALUE_NUMBER_INT -> parser.getLongValue();
                case VALUE_TRUE -> Boolean.TRUE;
                case VALUE_FALSE -> Boolean.FALSE;
                case START_OBJECT -> {
                    if (depth == DEEPEST) {
                        throw new Wrong(line, "wrong.json", name);
                    }
                    yield object(parser, depth + 1, line);
                }
                default -> throw new Wrong(line, "wrong.json", name);
            };
            values.put(name, value);
        }
        return values;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** Nothing beside these: what is not hashed must not stand in an export as if it were. */
    void only(List<String> names) throws Wrong {
        for (String name : values.keySet()) {
            if (!names.contains(name)) {
                throw new Wrong(line, "wrong.json", name);
            }
        }
    }

    String text(String name) throws Wrong {
        if (values.get(name) instanceof String text) {
            return text;
        }
        throw new Wrong(line, "wrong.json", name);
    }

    long number(String name) throws Wrong {
        if (values.get(name) instanceof Long number) {
            return number;
        }
        throw new Wrong(line, "wrong.json", name);
    }

    boolean flag(String name) throws Wrong {
        if (values.get(name) instanceof Boolean flag) {
            return flag;
        }
        throw new Wrong(line, "wrong.json", name);
    }

    Fields inner(String name) throws Wrong {
        if (values.get(name) instanceof Map<?, ?> map) {
            var copy = new LinkedHashMap<String, Object>();
            map.forEach((key, value) -> copy.put(String.valueOf(key), value));
            return new Fields(copy, line);
        }
        throw new Wrong(line, "wrong.json", name);
    }

    Iterable<String> names() {
        return values.keySet();
    }
}
