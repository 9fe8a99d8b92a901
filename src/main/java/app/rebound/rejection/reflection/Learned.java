package app.rebound.rejection.reflection;

import app.rebound.rejection.RejectionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a reflection says beyond its own entry: about what the person wants, what employers want, and about the role. */
public record Learned(
        RejectionId rejection,
        String company,
        String role,
        LocalDate heardOn,
        @Nullable String aboutMe,
        @Nullable String aboutEmployers,
        @Nullable String rightRole) {}
