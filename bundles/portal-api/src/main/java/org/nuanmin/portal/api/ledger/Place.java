package org.nuanmin.portal.api.ledger;

/**
 * Names an account; one is opened where there is none yet, except an allotment, which somebody must have given.
 *
 * @param fund the id of a fund of the campaign, or of a benefit that is no money
 * @param unit the id of the unit whose it is: of a source or fund the payer, of all others the 街道 or park
 * @param holder a person's id, a payee's name, or empty
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

    public static Place person(String fund, String unit, String person) {
        return new Place(AccountKind.PERSON, fund, unit, person);
    }
}
