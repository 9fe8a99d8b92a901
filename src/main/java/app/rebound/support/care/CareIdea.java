package app.rebound.support.care;

/** What one could begin with; the words are in the messages. One that was logged is an activity of the person's own. */
public enum CareIdea {
    WALK(CareSort.MOVE),
    STRETCH(CareSort.MOVE),
    RUN(CareSort.MOVE),
    DANCE(CareSort.MOVE),
    SIT_OUTSIDE(CareSort.OUTDOORS),
    GREEN(CareSort.OUTDOORS),
    WATER(CareSort.OUTDOORS),
    CALL(CareSort.PEOPLE),
    MEAL(CareSort.PEOPLE),
    GAME(CareSort.PEOPLE),
    LIE_DOWN(CareSort.REST),
    BATH(CareSort.REST),
    MUSIC(CareSort.REST),
    EARLY(CareSort.REST),
    COOK(CareSort.MAKE),
    DRAW(CareSort.MAKE),
    REPAIR(CareSort.MAKE),
    PLANTS(CareSort.MAKE);

    private final CareSort sort;

    CareIdea(CareSort sort) {
        this.sort = sort;
    }

    public CareSort sort() {
        return sort;
    }
}
