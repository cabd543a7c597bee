package org.nuanmin.work.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Makes text of a cell's number: its exact digits and days as ISO days, whatever its style would show. */
final class Numbers extends DataFormatter {
    private static final double EXACT = 1E15;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final boolean from1904;
    private boolean inexact;

    Numbers(boolean from1904) {
        this.from1904 = from1904;
    }

    /** Whether the number made last had more digits than the program that wrote it can hold; asked once. */
    boolean tookInexact() {
        boolean took = inexact;
        inexact = false;
        return took;
    }

    @Override
    public String formatRawCellContents(double value, int format, String code) {
        if (isDay(format, code) && DateUtil.isValidExcelDate(value)) {
            var moment = DateUtil.getLocalDateTime(value, from1904, true);
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate().toString()
                    : TIME.format(moment);
        }
        inexact = !(Math.abs(value) < EXACT);
        return Double.isFinite(value) ? plain(value) : String.valueOf(value);
    }

    /** The days of East Asian languages are built in and have no code. */
    private static boolean isDay(int format, String code) {
        return format >= 27 && format <= 36 || format >= 50 && format <= 58 || DateUtil.isADateFormat(format, code);
    }

    /** 0.30000000000000004 is what a program writes for 0.3. */
    private static String plain(double value) {
        var rounded = BigDecimal.valueOf(value).round(new MathContext(15));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
