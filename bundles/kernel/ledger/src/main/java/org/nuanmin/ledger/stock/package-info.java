/** 物资: what lies in the units' stores, in pieces; brought in (入库), transferred (调拨), counted (盘点). */
@NullMarked
package org.nuanmin.ledger.stock;

import org.jspecify.annotations.NullMarked;
