package app.rebound.platform.web;

import java.beans.PropertyDescriptor;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;

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
            var property = isValue(at) ? null : BeanUtils.getPropertyDescriptor(at.getType(), step.group(1));
            var key = step.group(2);
            var isLast = step.end() == path.length();
            if (isLast && !path.endsWith(".")) {
                return property != null && (key == null ? isField(property) : isField(property, key));
            }
            var next = property == null ? null : key == null ? type(property) : element(property, key);
            if (next == null) {
                return false;
            }
            at = next;
            step.region(step.end(), path.length());
        }
        return false;
    }

    private boolean isField(PropertyDescriptor property) {
        return property.getWriteMethod() != null
                && isValue(new TypeDescriptor(parameter(property.getWriteMethod(), 0)));
    }

    /** A single value is read by its key, never by its place in a list: lists of values are sent as one name, repeated. */
    private boolean isField(PropertyDescriptor property, String key) {
        var element = element(property, key);
        return element != null && Map.class.isAssignableFrom(property.getPropertyType()) && isValue(element);
    }

    private @Nullable TypeDescriptor element(PropertyDescriptor property, String key) {
        var type = type(property);
        if (type == null) {
            return null;
        }
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

    private static @Nullable TypeDescriptor type(PropertyDescriptor property) {
        var read = property.getReadMethod();
        return read == null ? null : new TypeDescriptor(parameter(read, -1));
    }

    private static MethodParameter parameter(Method method, int index) {
        return new MethodParameter(method, index);
    }
}
