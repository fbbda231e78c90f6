package io.github.ogireport.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object, asked for by name and kind. */
record JsonObject(Map<?, ?> fields) {
    static JsonObject of(@Nullable Object json) {
        if (json instanceof Map<?, ?> fields) {
            return new JsonObject(fields);
        }
        throw new IllegalArgumentException("no JSON object: " + json);
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    boolean isNull(String name) {
        return fields.get(name) == null;
    }

    JsonObject object(String name) {
        return new JsonObject(value(name, Map.class));
    }

    List<JsonObject> objects(String name) {
        List<JsonObject> objects = new ArrayList<>();
        for (Object element : value(name, List.class)) {
            objects.add(of(element));
        }
        return objects;
    }

    String text(String name) {
        return value(name, String.class);
    }

    BigDecimal number(String name) {
        return value(name, BigDecimal.class);
    }

    boolean flag(String name) {
        return value(name, Boolean.class);
    }

    private <T> T value(String name, Class<T> kind) {
        Object value = fields.get(name);
        if (!kind.isInstance(value)) {
            throw new IllegalArgumentException("not the JSON of a report: '" + name + "' is " + value);
        }
        return kind.cast(value);
    }
}
