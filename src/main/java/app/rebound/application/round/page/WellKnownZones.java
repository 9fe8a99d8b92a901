package app.rebound.application.round.page;

import java.util.List;

/** Time zones to complete from; any other one can be typed. */
final class WellKnownZones {

    static final List<String> IDS = List.of(
            "Africa/Cairo",
            "Africa/Johannesburg",
            "Africa/Lagos",
            "Africa/Nairobi",
            "America/Argentina/Buenos_Aires",
            "America/Bogota",
            "America/Chicago",
            "America/Denver",
            "America/Halifax",
            "America/Los_Angeles",
            "America/Mexico_City",
            "America/New_York",
            "America/Sao_Paulo",
            "America/Toronto",
            "Asia/Dubai",
            "Asia/Hong_Kong",
            "Asia/Jakarta",
            "Asia/Kolkata",
            "Asia/Manila",
            "Asia/Seoul",
            "Asia/Shanghai",
            "Asia/Singapore",
            "Asia/Tokyo",
            "Australia/Brisbane",
            "Australia/Perth",
            "Australia/Sydney",
            "Europe/Athens",
            "Europe/Berlin",
            "Europe/Dublin",
            "Europe/Istanbul",
            "Europe/Kyiv",
            "Europe/Lisbon",
            "Europe/London",
            "Europe/Madrid",
            "Europe/Paris",
            "Europe/Rome",
            "Europe/Stockholm",
            "Europe/Warsaw",
            "Pacific/Auckland",
            "UTC");

    private WellKnownZones() {}
}
