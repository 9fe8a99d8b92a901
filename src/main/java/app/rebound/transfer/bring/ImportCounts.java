package app.rebound.transfer.bring;

/**
 * What an import added.
 *
 * @param applications new ones, rejected or not
 * @param rejections among them, or of applications that were there
 * @param others rounds, lines and notes that stand by themselves
 */
public record ImportCounts(int applications, int rejections, int others) {}
