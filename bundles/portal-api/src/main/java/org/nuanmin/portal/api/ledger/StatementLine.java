package org.nuanmin.portal.api.ledger;

/**
 * By what a line of a file from outside (银行流水、核销清单、到账清单) says what it is about; empty where it says nothing.
 *
 * @param reference the number of a receipt, of a 支出单 or of its invoice
 * @param serial of a voucher
 * @param phone in full, or its last digits: whoever is asked neither stores nor logs it
 */
public record StatementLine(String reference, String serial, String phone) {
    /** Without the phone. */
    @Override
    public String toString() {
        return "StatementLine[reference=" + reference + ", serial=" + serial + "]";
    }
}
