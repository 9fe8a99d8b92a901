package app.rebound.insight.picture;

import app.rebound.insight.finding.Sentence;

/** Something of a journal that is looked at rather than read. */
public interface Picture {

    /** With fewer, a picture would say something that the next entry takes back. */
    long ENOUGH = 5;

    /** Its name in templates and messages. */
    String name();

    /** How many there are of what it draws. */
    long has();

    /** What there is to see in it, as a fact. */
    Sentence point();

    default boolean isEnough() {
        return has() >= ENOUGH;
    }

    /** Whether it says something in little room, and says more than that there is nothing. */
    default boolean isTelling() {
        return false;
    }
}
