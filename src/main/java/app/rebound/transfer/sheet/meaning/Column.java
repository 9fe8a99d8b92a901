package app.rebound.transfer.sheet.meaning;

import java.util.List;

/**
 * A column as it was understood.
 *
 * @param heading as it stands there
 * @param examples up to three different cells
 * @param filled how many cells have something in them
 */
public record Column(int index, String heading, Meaning meaning, List<String> examples, int filled) {}
