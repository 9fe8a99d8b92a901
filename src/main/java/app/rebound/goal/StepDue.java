package app.rebound.goal;

import java.time.LocalDate;
import java.util.UUID;

/** A step that is not done and has a day, with the title of its goal. */
public record StepDue(UUID step, String text, LocalDate dueOn, GoalId goal, String title) {}
