package org.nuanmin.demo.district;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Seventy-six communities that do not exist, unevenly over the 13 streets, with their stations. */
final class Communities {
    static final List<String> HEAD = List.of("街道", "社区", "站点名称", "地址", "电话", "负责人", "值守人员");
    private static final String FIRST = "晴岚禾榆砚苇棠澜荞";
    private static final String SECOND = "屿圃陌汀坪桥巷川麓";
    /** One in eight has no telephone yet, so that its station can't open. */
    private static final int EIGHT = 8;

    private static final Map<String, Integer> STREETS = new LinkedHashMap<>();

    static {
        STREETS.put("文艺路", 10);
        STREETS.put("马王堆", 9);
        STREETS.put("定王台", 8);
        STREETS.put("火星", 8);
        STREETS.put("荷花园", 7);
        STREETS.put("五里牌", 6);
        STREETS.put("韭菜园", 6);
        STREETS.put("朝阳街", 5);
        STREETS.put("东屯渡", 5);
        STREETS.put("湘湖", 4);
        STREETS.put("东岸", 4);
        STREETS.put("马坡岭", 2);
        STREETS.put("东湖", 2);
    }

    private Communities() {}

    /** Rows below {@link #HEAD}. */
    static List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        STREETS.forEach((street, count) -> {
            for (int i = 0; i < count; i++) {
                rows.add(row(street, rows.size()));
            }
        });
        return rows;
    }

    private static List<String> row(String street, int n) {
        String name = FIRST.charAt(n % FIRST.length()) + SECOND.substring(n / FIRST.length(), n / FIRST.length() + 1);
        boolean ready = n % EIGHT != EIGHT - 1;
        return List.of(
                street,
                name + "社区",
                name + "社区暖民稳岗服务站",
                name + "路 " + (n % 40 + 1) + " 号（虚构）",
                ready ? "0731-8000%04d".formatted(n) : "",
                People.name(n),
                People.name(n + 100) + "、" + People.name(n + 200));
    }
}
