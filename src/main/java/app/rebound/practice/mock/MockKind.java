package app.rebound.practice.mock;

import app.rebound.practice.source.StarterGroup;
import java.util.EnumSet;
import java.util.Set;

/** What sort of interview is practised, and so which questions come. */
public enum MockKind {
    MIXED(EnumSet.allOf(StarterGroup.class)),
    SCREENING(EnumSet.of(StarterGroup.MOTIVATION, StarterGroup.STRENGTHS, StarterGroup.SALARY, StarterGroup.CLOSING)),
    BEHAVIOURAL(EnumSet.of(StarterGroup.BEHAVIOURAL, StarterGroup.CONFLICT, StarterGroup.FAILURE)),
    LEADERSHIP(EnumSet.of(StarterGroup.LEADERSHIP, StarterGroup.CONFLICT)),
    TECHNICAL(EnumSet.of(StarterGroup.TECHNICAL)),
    FINAL(EnumSet.of(
            StarterGroup.MOTIVATION,
            StarterGroup.STRENGTHS,
            StarterGroup.LEADERSHIP,
            StarterGroup.SALARY,
            StarterGroup.CLOSING)),

    /** The questions the person struggled with, whatever they are about. */
    STRUGGLED(EnumSet.noneOf(StarterGroup.class));

    private final Set<StarterGroup> groups;

    MockKind(Set<StarterGroup> groups) {
        this.groups = groups;
    }

    Set<StarterGroup> groups() {
        return groups;
    }
}
