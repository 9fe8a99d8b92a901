/**
 * The weekly rhythm: what a person would like a week to have in it, what they did of it, and how steady it is. Whoever logs
 * something that a week can count implements {@link app.rebound.week.WeekCounts}.
 */
@ApplicationModule(allowedDependencies = {"platform", "application", "application::round", "search"})
@NullMarked
package app.rebound.week;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
