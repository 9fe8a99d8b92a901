package app.rebound.platform.web;

import java.util.List;

/** The doors of what is there for the person, in the order they are shown. */
enum Door {
    THOUGHTS(new Room("REFRAMING", "/reframing"), new Room("TRAPS", "/reframing/traps")),
    STRENGTHS(new Room("STRENGTHS", "/strengths"), new Room("WINS", "/wins"), new Room("CARD", "/strengths/card")),
    PEOPLE(new Room("SUPPORT", "/support"), new Room("CARE", "/care"), new Room("COURAGE", "/courage")),
    COMPASS(new Room("COMPASS", "/compass"));

    private final List<Room> rooms;

    Door(Room... rooms) {
        this.rooms = List.of(rooms);
    }

    /** The pages behind it. */
    public List<Room> rooms() {
        return rooms;
    }

    /**
     * A page behind a door.
     *
     * @param name the end of the message that names it
     */
    record Room(String name, String href) {}
}
