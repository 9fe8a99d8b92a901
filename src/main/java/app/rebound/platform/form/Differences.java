package app.rebound.platform.form;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.util.ReflectionUtils;

/** What is saved, for each field of a form that holds something else. Lines of a form are compared one by one. */
public final class Differences {

    /** Stands where nothing is saved. */
    private static final String NOTHING = "–";

    private final Map<String, String> found = new LinkedHashMap<>();

    private Differences() {}

    /** The saved values by the names of the fields, as a page shows them. */
    public static Map<String, String> between(Object typed, Object saved) {
        var differences = new Differences();
        differences.fields("", typed, saved);
        return differences.found;
    }

    private void fields(String prefix, Object typed, Object saved) {
        fields(prefix, typed.getClass(), typed, saved);
    }

    /** Forms may share fields in a class between them and {@link EditForm}. */
    private void fields(String prefix, Class<?> declaring, Object typed, Object saved) {
        if (isOurs(declaring) && declaring != EditForm.class) {
            for (var field : declaring.getDeclaredFields()) {
                if (isContent(field)) {
                    value(prefix + field.getName(), read(field, typed), read(field, saved));
                }
            }
            fields(prefix, declaring.getSuperclass(), typed, saved);
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("app.rebound.");
    }

    private static boolean isContent(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && !field.isSynthetic()
                && !field.isAnnotationPresent(NotKept.class);
    }

    private void value(String name, @Nullable Object typed, @Nullable Object saved) {
        if (isLines(typed) || isLines(saved)) {
            lines(name, entries(typed), entries(saved));
        } else if (isPart(typed) && isPart(saved)) {
            fields(name + ".", Objects.requireNonNull(typed), Objects.requireNonNull(saved));
        } else if (!isSame(typed, saved)) {
            found.put(name, text(saved));
        }
    }

    /** An empty text and nothing are the same, and so are several choices in another order. */
    private static boolean isSame(@Nullable Object typed, @Nullable Object saved) {
        if (typed instanceof Collection<?> || saved instanceof Collection<?>) {
            var ordered = typed instanceof List || saved instanceof List;
            return several(typed, ordered).equals(several(saved, ordered));
        }
        return Objects.toString(typed, "").equals(Objects.toString(saved, ""));
    }

    private static Object several(@Nullable Object value, boolean ordered) {
        var all = value instanceof Collection<?> values
                ? values.stream().filter(Objects::nonNull).toList()
                : List.of();
        return ordered ? all : Set.copyOf(all);
    }

    private void lines(String name, Map<?, ?> typed, Map<?, ?> saved) {
        var keys = new LinkedHashSet<Object>(typed.keySet());
        keys.addAll(saved.keySet());
        for (var key : keys) {
            var one = typed.get(key);
            var other = saved.get(key);
            var known = one == null ? other : one;
            if (known != null && isPart(known)) {
                fields("%s[%s].".formatted(name, key), orBlank(one, known), orBlank(other, known));
            } else {
                value("%s[%s]".formatted(name, key), one, other);
            }
        }
    }

    /** A line that only one of the two has, beside an empty one. */
    private static Object orBlank(@Nullable Object line, Object known) {
        return line == null ? BeanUtils.instantiateClass(known.getClass()) : line;
    }

    private static boolean isLines(@Nullable Object value) {
        return value instanceof Map
                || value instanceof List<?> list && list.stream().anyMatch(Differences::isPart);
    }

    private static Map<?, ?> entries(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        var entries = new LinkedHashMap<Integer, Object>();
        if (value instanceof List<?> list) {
            list.forEach(line -> entries.put(entries.size(), line));
        }
        return entries;
    }

    /** A part of the form with fields of its own, rather than a value. */
    private static boolean isPart(@Nullable Object value) {
        return value != null
                && isOurs(value.getClass())
                && !(value instanceof Enum)
                && !value.getClass().isRecord();
    }

    private static String text(@Nullable Object value) {
        var text = value instanceof Collection<?> several
                ? several.stream()
                        .filter(Objects::nonNull)
                        .sorted(Differences::order)
                        .map(Objects::toString)
                        .collect(Collectors.joining(","))
                : Objects.toString(value, "");
        return text.isEmpty() ? NOTHING : text;
    }

    /** Constants as they are declared, everything else by its text. */
    private static int order(Object one, Object other) {
        return one instanceof Enum<?> constant && other instanceof Enum<?> another
                ? constant.ordinal() - another.ordinal()
                : one.toString().compareTo(other.toString());
    }

    private static @Nullable Object read(Field field, Object owner) {
        ReflectionUtils.makeAccessible(field);
        return ReflectionUtils.getField(field, owner);
    }
}
