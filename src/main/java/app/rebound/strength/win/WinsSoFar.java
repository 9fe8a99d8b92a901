package app.rebound.strength.win;

import java.util.List;

/**
 * What there is to be glad of.
 *
 * @param newest the latest wins, the latest first
 * @param thisMonth how many there are in the running month
 */
public record WinsSoFar(List<StoredWin> newest, long thisMonth) {}
