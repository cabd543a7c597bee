/**
 * Human resources (人社): clause 3.1. A 暖民稳岗服务站 in every community ({@code station}), manned round the clock
 * ({@code duty}), where residents' requests are taken and closed ({@code request}); its figures are the campaign's
 * indicators of that clause. Over REST ({@code rest}) and on screens ({@code ui}) the same use cases are offered.
 */
@NullMarked
package org.nuanmin.hr;

import org.jspecify.annotations.NullMarked;
