package org.nuanmin.portal.api.campaign;

/**
 * Money that never pays for another fund's items (专项资金).
 *
 * @param payer the id of the unit whose money it is
 */
public record Fund(String id, String title, String payer) {}
