package app.rebound.platform.template;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;
import org.springframework.util.StringUtils;

/** How a property of a type is read: by a getter, by a method of its name, or as a public field, as everywhere in templates. */
interface Property {

    /** Of a type that has no such property, or where the expression language knows better. */
    Property NONE = of -> null;

    @Nullable
    Object read(@Nullable Object of) throws IllegalAccessException, InvocationTargetException;

    static Property of(Class<?> type, String name) {
        if (type.isArray() || Map.class.isAssignableFrom(type)) {
            return NONE;
        }
        var capital = StringUtils.capitalize(name);
        return Stream.of("get" + capital, "is" + capital, name)
                .map(method -> ClassUtils.getMethodIfAvailable(type, method, new Class<?>[0]))
                .filter(method -> method != null && isGetter(method))
                .map(method -> by(ClassUtils.getPubliclyAccessibleMethodIfPossible(method, type)))
                .findFirst()
                .orElseGet(() -> in(type, name));
    }

    private static boolean isGetter(Method method) {
        return method.getReturnType() != void.class
                && (!method.getName().startsWith("is") || method.getReturnType() == boolean.class);
    }

    private static Property by(Method method) {
        ReflectionUtils.makeAccessible(method);
        return method::invoke;
    }

    private static Property in(Class<?> type, String name) {
        var field = ReflectionUtils.findField(type, name);
        if (field == null || !Modifier.isPublic(field.getModifiers())) {
            return NONE;
        }
        ReflectionUtils.makeAccessible(field);
        return field::get;
    }
}
