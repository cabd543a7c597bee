/**
 * The campaign as data, and its figures. A definition file says what the plan obliges whom to; the open campaign is what
 * every department works under; clause figures are counted in the business transaction and read by unit and day.
 */
@NullMarked
package org.nuanmin.campaigns;

import org.jspecify.annotations.NullMarked;
