/** Campaigns as stored, and the office's acts on them. */
@NullMarked
package org.nuanmin.campaigns.campaign;

import org.jspecify.annotations.NullMarked;
