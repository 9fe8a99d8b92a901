package app.rebound.platform.text;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names of time zones that a person can choose from. */
public final class Zones {

    /** A continent or an ocean, and a place; names of other kinds are older or say nothing of where. */
    private static final Pattern PLACE =
            Pattern.compile("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

    /** In the order they are shown. */
    public static final List<String> ALL = Stream.concat(
                    Stream.of("UTC"),
                    ZoneId.getAvailableZoneIds().stream()
                            .filter(PLACE.asMatchPredicate())
                            .sorted())
            .toList();

    private Zones() {}

    /** The one of that name; empty if it is none that can be chosen. */
    public static Optional<ZoneId> find(@Nullable String name) {
        return Optional.ofNullable(name).filter(ALL::contains).map(ZoneId::of);
    }
}
