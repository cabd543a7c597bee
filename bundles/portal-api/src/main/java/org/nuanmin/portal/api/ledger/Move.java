package org.nuanmin.portal.api.ledger;

/**
 * From one account to another: two postings that sum to 0.
 *
 * @param amount above 0; 分 for money, else pieces
 * @param measure {@link #MONEY}, or a unit of measure such as GB or 份
 */
public record Move(Place from, Place to, long amount, String measure) {
    /** The measure of money. */
    public static final String MONEY = "元";

    public Move {
        if (amount <= 0) {
            throw new IllegalArgumentException("An amount must be above 0, not " + amount);
        }
        if (!from.fund().equals(to.fund())) {
            throw new IllegalArgumentException("Fund " + from.fund() + " never pays for " + to.fund());
        }
    }

    /** @param fen in 分 */
    public static Move money(Place from, Place to, long fen) {
        return new Move(from, to, fen, MONEY);
    }
}
