package app.rebound.platform.removal;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an entity whose rows can be taken out of the journal and put back: its table has a {@code removed_at}, and every query
 * of it leaves those rows out. What is said here is SQL over the columns of one row, so that a removed one can be told.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface WayBack {

    /** What a person calls it. */
    Removable value();

    /** The person's own words that it is known by. */
    String name() default "cast(null as varchar)";

    /** The constant it is known by, where there are no words. */
    String code() default "cast(null as varchar)";

    /** What comes before the constant in its message key. */
    String codes() default "";

    /** The day it is of. */
    String day() default "cast(null as date)";

    /** What it is a part of, and comes back with; none or one. */
    Removable[] within() default {};

    /** The id of what it is a part of. */
    String part() default "cast(null as uuid)";

    /** Whether it is not removed by itself: whoever asks for it is led to what it is a part of. */
    boolean onlyWithin() default false;
}
