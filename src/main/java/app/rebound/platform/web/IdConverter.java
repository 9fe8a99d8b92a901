package app.rebound.platform.web;

import app.rebound.platform.journal.Id;
import java.lang.reflect.Method;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/** Reads ids by their {@code of(String)}, as Spring does by itself, except that a field left empty is no id. */
@Component
class IdConverter implements ConditionalGenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Id.class));
    }

    @Override
    public boolean matches(TypeDescriptor source, TypeDescriptor target) {
        return reader(target) != null;
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor target) {
        var reader = reader(target);
        return source == null || reader == null || source.toString().isBlank()
                ? null
                : ReflectionUtils.invokeMethod(reader, null, source);
    }

    private static @Nullable Method reader(TypeDescriptor target) {
        var reader = ClassUtils.getStaticMethod(target.getType(), "of", String.class);
        if (reader != null) {
            ReflectionUtils.makeAccessible(reader);
        }
        return reader;
    }
}
