package org.nuanmin.ui.kit;

/** Amounts in Chinese capitals (大写金额), which nobody changes with a stroke: 1,005.03 is 壹仟零伍元零叁分. */
final class Capitals {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿", "亿亿"};
    private static final int GROUP = 10_000;

    private Capitals() {}

    static String of(long fen) {
        long yuan = fen / 100;
        int jiao = (int) (fen / 10 % 10);
        int cent = (int) (fen % 10);
        String whole = yuan == 0 ? "" : whole(yuan) + "元";
        if (jiao == 0 && cent == 0) {
            return (whole.isEmpty() ? "零元" : whole) + "整";
        }
        String small = jiao == 0 ? whole.isEmpty() ? "" : "零" : DIGITS.charAt(jiao) + "角";
        return whole + small + (cent == 0 ? "整" : DIGITS.charAt(cent) + "分");
    }

    private static String whole(long yuan) {
        String words = "";
        long left = yuan;
        for (int group = 0; left > 0; group++) {
            int part = (int) (left % GROUP);
            left /= GROUP;
            if (part > 0) {
                String zero = left > 0 && part < GROUP / 10 ? "零" : "";
                words = zero + part(part) + GROUPS[group] + words;
            } else if (left > 0 && !words.isEmpty() && !words.startsWith("零")) {
                words = "零" + words;
            }
        }
        return words;
    }

    /** Below ten thousand; zeros within are one 零, zeros at the end none. */
    private static String part(int part) {
        StringBuilder words = new StringBuilder();
        boolean zero = false;
        for (int place = PLACES.length - 1, unit = GROUP / 10; place >= 0; place--, unit /= 10) {
            int digit = part / unit % 10;
            if (digit == 0) {
                zero = words.length() > 0;
            } else {
                words.append(zero ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
                zero = false;
            }
        }
        return words.toString();
    }
}
