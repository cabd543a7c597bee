/**
 * Money and materials, from the source to the person: accounts and documents ({@code book}), the campaign's funds
 * ({@code fund}), what is spent by 支出单 ({@code expense}), and the way of each yuan to a signature ({@code trail}).
 */
@NullMarked
package org.nuanmin.ledger;

import org.jspecify.annotations.NullMarked;
