package app.rebound.platform.form;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.util.ReflectionUtils;

/**
 * Knows from the class of a form which fields it can have: values, parts of it, lines of a list by their number, and what a
 * map holds by its key. Nothing of a form has to exist for that, and nothing comes to exist by it.
 */
final class FormPaths {

    private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[([^\\[\\]'\"]+)])?(?:\\.|$)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final TypeDescriptor TEXT = TypeDescriptor.valueOf(String.class);
    /** More than any word of a person's own has. */
    private static final int LONGEST_KEY = 100;

    private final ConversionService conversion;
    private final int mostLines;

    FormPaths(ConversionService conversion, int mostLines) {
        this.conversion = conversion;
        this.mostLines = mostLines;
    }

    /** Whether a name is one of a part, a line or a key, and not of a field by itself. */
    static boolean isPath(String name) {
        return name.indexOf('.') >= 0 || name.indexOf('[') >= 0;
    }

    /** Whether a form can have a field of that name. */
    boolean has(Class<?> form, String name) {
        var path = name.startsWith("_") || name.startsWith("!") ? name.substring(1) : name;
        var step = STEP.matcher(path);
        var at = TypeDescriptor.valueOf(form);
        while (step.lookingAt()) {
            var property = isValue(at) ? null : property(at.getType(), step.group(1));
            var key = step.group(2);
            var isLast = step.end() == path.length();
            if (isLast && !path.endsWith(".")) {
                return property != null && (key == null ? isField(property) : isField(property, key));
            }
            var next = property == null ? null : key == null ? property.type() : element(property, key);
            if (next == null) {
                return false;
            }
            at = next;
            step.region(step.end(), path.length());
        }
        return false;
    }

    private boolean isField(Property property) {
        return property.isWritable() && isValue(property.type());
    }

    /** A single value is read by its key, never by its place in a list: lists of values are sent as one name, repeated. */
    private boolean isField(Property property, String key) {
        var element = element(property, key);
        return element != null && property.type().isMap() && isValue(element);
    }

    private @Nullable TypeDescriptor element(Property property, String key) {
        var type = property.type();
        if (type.isMap()) {
            return isKey(type.getMapKeyTypeDescriptor(), key) ? type.getMapValueTypeDescriptor() : null;
        }
        var isLine = List.class.isAssignableFrom(type.getType())
                && NUMBER.matcher(key).matches()
                && Integer.parseInt(key) < mostLines;
        return isLine ? type.getElementTypeDescriptor() : null;
    }

    private static boolean isKey(@Nullable TypeDescriptor type, String key) {
        if (type == null || key.length() > LONGEST_KEY) {
            return false;
        }
        var constants = type.getType().getEnumConstants();
        return constants == null
                ? type.getType() == String.class
                : List.of(constants).stream()
                        .anyMatch(constant -> ((Enum<?>) constant).name().equals(key));
    }

    private boolean isValue(TypeDescriptor type) {
        return conversion.canConvert(TEXT, type);
    }

    /** What a form has under a name: a public field, or what it has accessors for. */
    private static @Nullable Property property(Class<?> type, String name) {
        var field = ReflectionUtils.findField(type, name);
        if (field != null && Modifier.isPublic(field.getModifiers()) && !Modifier.isStatic(field.getModifiers())) {
            return new Property(new TypeDescriptor(field), true);
        }
        var accessors = BeanUtils.getPropertyDescriptor(type, name);
        if (accessors == null || accessors.getReadMethod() == null && accessors.getWriteMethod() == null) {
            return null;
        }
        var write = accessors.getWriteMethod();
        var parameter =
                write == null ? new MethodParameter(accessors.getReadMethod(), -1) : new MethodParameter(write, 0);
        return new Property(new TypeDescriptor(parameter), write != null);
    }

    private record Property(TypeDescriptor type, boolean isWritable) {}
}
