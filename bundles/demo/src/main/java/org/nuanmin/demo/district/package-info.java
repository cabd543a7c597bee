/** A district that was made up: accounts, communities, stations, rosters, requests. */
@NullMarked
package org.nuanmin.demo.district;

import org.jspecify.annotations.NullMarked;
