package app.rebound.platform.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A field for the address of a page on the web. What was typed without {@code https://} is completed when it is bound. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "(?i)https?://.+")
public @interface WebAddress {

    String message() default "{error.link}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
