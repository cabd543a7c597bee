package org.nuanmin.campaigns.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The arithmetic of figures. */
final class Reckoning {
    private Reckoning() {}

    /** Percent with one decimal; 0.0 of nothing. */
    static BigDecimal share(long part, long whole) {
        return whole <= 0
                ? new BigDecimal("0.0")
                : BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    /** The median of grouped data: the middle bucket is taken as evenly filled. None of nothing. */
    static Optional<BigDecimal> median(Map<Integer, Long> histogram) {
        long all = histogram.values().stream().mapToLong(Long::longValue).sum();
        long below = 0;
        for (var bucket : new TreeMap<>(histogram).entrySet()) {
            long n = bucket.getValue();
            if (n > 0 && 2 * (below + n) >= all) {
                double within = (all / 2.0 - below) / n;
                return Optional.of(BigDecimal.valueOf(bucket.getKey() + within).setScale(1, RoundingMode.HALF_UP));
            }
            below += n;
        }
        return Optional.empty();
    }
}
