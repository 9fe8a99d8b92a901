package app.rebound.platform.form;

import jakarta.servlet.ServletRequest;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.beans.PropertyValue;
import org.springframework.web.servlet.mvc.method.annotation.ExtendedServletRequestDataBinder;

/**
 * Binds what a page sends to its form. A field that the form cannot have, such as a part of a date, the millionth line or
 * the letter a in a list, is as good as not sent; left to the binder, most of them break the request. What the form has, but
 * cannot read, is a problem of that field.
 */
final class FormBinder extends ExtendedServletRequestDataBinder {

    private static final Logger log = LoggerFactory.getLogger(FormBinder.class);

    FormBinder(@Nullable Object target, String name) {
        super(target, name);
    }

    @Override
    protected void addBindValues(MutablePropertyValues sent, ServletRequest request) {
        super.addBindValues(sent, request);
        leaveOutEmptyOnes(sent);
        var form = getTarget();
        if (form != null) {
            leaveOutNonsense(sent, form.getClass());
        }
    }

    /** An empty value among several is none of them. */
    private static void leaveOutEmptyOnes(MutablePropertyValues sent) {
        sent.getPropertyValueList().stream()
                .filter(field -> field.getValue() instanceof String[])
                .toList()
                .forEach(field -> {
                    var chosen = Stream.of((String[]) Objects.requireNonNull(field.getValue()))
                            .filter(text -> !CleanText.clean(text).isEmpty())
                            .toArray(String[]::new);
                    sent.addPropertyValue(field.getName(), chosen.length == 0 ? "" : chosen);
                });
    }

    private void leaveOutNonsense(MutablePropertyValues sent, Class<?> form) {
        var paths = new FormPaths(Objects.requireNonNull(getConversionService()), getAutoGrowCollectionLimit());
        var nonsense = sent.getPropertyValueList().stream()
                .filter(field -> !paths.has(form, field.getName()) || isKeyOfNothing(field))
                .toList();
        nonsense.forEach(sent::removePropertyValue);
        var strange = nonsense.stream()
                .map(PropertyValue::getName)
                .filter(FormPaths::isPath)
                .count();
        if (strange > 0) {
            // Their number only: the names are whatever somebody sent.
            log.info("Left out {} fields that {} does not have", strange, form.getSimpleName());
        }
    }

    /** A map has no key for what was left empty, as it has none for what was not chosen. */
    private static boolean isKeyOfNothing(PropertyValue field) {
        return field.getName().endsWith("]")
                && field.getValue() instanceof String text
                && CleanText.clean(text).isEmpty();
    }
}
