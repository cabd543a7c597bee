package org.nuanmin.demo.district;

/** Names and telephone numbers of nobody. */
final class People {
    private static final String[] FAMILY = {
        "陈", "李", "周", "刘", "黄", "谭", "罗", "彭", "欧阳", "曾", "贺", "龚", "易", "石", "买买提·", "䶮"
    };
    private static final String[] GIVEN = {"小满", "立春", "禾", "一鸣", "思齐", "知远", "艾力", "望舒", "清和", "景行", "若水", "𠮷安", "长庚"
    };

    private static final String MIDDLE = "春晓雨文志建海云玉金宝学国光";
    private static final String LAST = "芳平燕生华兰强英梅军霞明秀";

    private People() {}

    static String name(int n) {
        return FAMILY[n % FAMILY.length] + GIVEN[n * 7 % GIVEN.length];
    }

    /** A name that no other number has, up to {@code 16 * 14 * 13}. */
    static String resident(int n) {
        String family = FAMILY[n % FAMILY.length];
        String middle = MIDDLE.substring(n / FAMILY.length % MIDDLE.length(), n / FAMILY.length % MIDDLE.length() + 1);
        return family + middle + LAST.charAt(n / FAMILY.length / MIDDLE.length() % LAST.length());
    }

    static String phone(int n) {
        return "139000%05d".formatted(n * 37 % 100000);
    }
}
