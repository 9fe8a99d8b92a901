package app.rebound.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a {@link Visit} is made with; without it, a computer with a keyboard. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@interface Screen {

    /** In CSS pixels. */
    int width() default 1280;

    /** In CSS pixels. */
    int height() default 900;

    boolean touch() default false;

    /** Whether JavaScript is on. */
    boolean scripts() default true;

    /** Whether Back shows a page as it was left, without asking the server. */
    boolean backForwardCache() default false;

    /** The name in the address bar. */
    String host() default "127.0.0.1";
}
