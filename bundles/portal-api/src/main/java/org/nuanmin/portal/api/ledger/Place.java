package org.nuanmin.portal.api.ledger;

/**
 * Names an account; one is opened where there is none yet, except one that gives: it must have got something first.
 *
 * @param fund the id of a fund of the campaign, or of a benefit that is no money
 * @param unit the id of the unit whose it is: of a source or fund of money the payer, of all others the 街道 or park
 * @param holder a person's id, a payee's, supplier's or donor's name, or empty
 */
public record Place(AccountKind kind, String fund, String unit, String holder) {
    public static Place source(String fund, String payer) {
        return new Place(AccountKind.SOURCE, fund, payer, "");
    }

    public static Place fund(String fund, String payer) {
        return new Place(AccountKind.FUND, fund, payer, "");
    }

    public static Place allotment(String fund, String unit) {
        return new Place(AccountKind.ALLOTMENT, fund, unit, "");
    }

    /**
     * Who brought goods into a unit's store.
     *
     * @param item the id of a benefit that is material
     * @param supplier a supplier's or donor's name
     */
    public static Place supplier(String item, String unit, String supplier) {
        return new Place(AccountKind.SOURCE, item, unit, supplier);
    }

    /**
     * The goods that lie with a unit. One that a person gets is a move from here to {@link #person}, in the item's unit of measure.
     *
     * @param item the id of a benefit that is material
     */
    public static Place store(String item, String unit) {
        return new Place(AccountKind.STORE, item, unit, "");
    }

    public static Place person(String fund, String unit, String person) {
        return new Place(AccountKind.PERSON, fund, unit, person);
    }
}
