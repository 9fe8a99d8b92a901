package app.rebound.insight.picture;

/**
 * A row of columns, one beside the other.
 *
 * @param values one a column
 * @param most the value of a column of full height
 */
record Columns(int[] values, int most) {

    private static final int WIDTH = 10;
    private static final int HEIGHT = 40;
    private static final int LOWEST = 3;

    /** The outline of all columns, for a view box as wide as {@link #width}, 40 high. */
    String path() {
        var path = new StringBuilder();
        for (var at = 0; at < values.length; at++) {
            if (values[at] > 0) {
                // One is little beside a hundred, but it is not nothing.
                var height = Math.max(LOWEST, Math.round((float) HEIGHT * values[at] / most));
                path.append("M%d %dv-%dh%dv%dz".formatted(at * WIDTH + 1, HEIGHT, height, WIDTH - 2, height));
            }
        }
        return path.toString();
    }

    static int width(int columns) {
        return columns * WIDTH;
    }
}
