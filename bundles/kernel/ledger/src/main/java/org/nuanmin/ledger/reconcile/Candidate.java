package org.nuanmin.ledger.reconcile;

/**
 * A document that a line may be about.
 *
 * @param object what it stands for, such as a receipt
 * @param amount what somebody got by it, in 分 or pieces of the measure; 0 once it was taken back (冲销)
 * @param taken another line stands for it
 */
record Candidate(
        String document,
        String campaign,
        String object,
        String module,
        String unit,
        String fund,
        long amount,
        String measure,
        boolean taken) {
    Candidate withTaken() {
        return new Candidate(document, campaign, object, module, unit, fund, amount, measure, true);
    }
}
