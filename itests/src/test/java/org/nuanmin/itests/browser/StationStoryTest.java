package org.nuanmin.itests.browser;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nuanmin.itests.Workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A station from its row in a workbook to the entry in the audit, by clicks and keys, on a PC and on a phone. */
@ExtendWith(PortalAtHand.class)
@Execution(ExecutionMode.SAME_THREAD)
class StationStoryTest {
    private static final List<String> HEAD = List.of("街道", "社区", "站点名称", "地址", "电话", "负责人");
    private static final String WISH = "家里水管漏水，春节期间没有人修";

    private final Browser browser;

    StationStoryTest(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @EnumSource
    void a_station_is_brought_in_opened_manned_and_helps_and_the_leader_and_the_auditor_see_it(Width width)
            throws IOException {
        String community = width == Width.WIDE ? "晴雪社区" : "晴雨社区";
        String station = community + "暖民稳岗服务站";
        bringsIn(width, community, station);
        double before = runningStations(width);
        String id = opens(width, station);
        mans(width, station);
        helps(width, station);
        assertTrue(seesMore(width, community, station) > before, "the leader's figure of running stations");
        proves(width, id);
    }

    private Person signIn(String account, Width width) {
        return browser.takesSeat(account, width).shelf("story-");
    }

    private void bringsIn(Width width, String community, String station) throws IOException {
        byte[] file = Workbook.of(List.of(
                HEAD,
                List.of("文艺路", community, station, "晴雪路 1 号", "0731-88880001", "张三"),
                List.of("没有路", "远山社区", "远山社区暖民稳岗服务站", "远山路 2 号", "0731-88880002", "李四"),
                List.of("文艺路", "远水小区", "远水小区暖民稳岗服务站", "远水路 3 号", "0731-88880003", "王五")));
        try (Person hr = signIn("hr", width)) {
            hr.follows("导入社区与服务站").uploads("选择表格文件", "社区.xlsx", file);
            hr.sees("已完成").sees("有问题的行").sees("没有路").sees("远水小区");
            hr.passes("1-imported");
            Download faulty = hr.page.waitForDownload(() -> hr.clicks("下载 2 行问题数据"));
            assertEquals("问题数据.xlsx", faulty.suggestedFilename());
            assertTrue(Files.size(faulty.path()) > 1000, "a workbook");
            fine(hr);
        }
    }

    /** Its id, as the address of its detail has it. */
    private String opens(Width width, String station) {
        try (Person street = signIn("street", width)) {
            street.follows("暖民稳岗服务站").searches(station).opensRow(station);
            street.sees("筹建").passes("2-planned");
            street.presses("开站").sees("已开站").sees("撤站").passes("3-running");
            fine(street);
            return street.page.url().replaceFirst(".*open=([^&]+).*", "$1");
        }
    }

    private void mans(Width width, String station) {
        try (Person street = signIn("street", width)) {
            street.follows("值班表").chooses("服务站", station).sees("1 处缺口").passes("4-gaps");
            String gap = street.page.locator(".nm-late").first().innerText();
            assertTrue(gap.contains("00:00–24:00"), "nobody all day: " + gap);
            int gaps = street.page.locator(".nm-late").count();
            street.page.locator(".nm-week vaadin-button").first().click();
            street.calm()
                    .writes("值班人", "赵六")
                    .writes("电话", "13900002222")
                    .passes("5-shift")
                    .hits("Enter");
            street.sees("00:00–24:00 赵六").sees("全天有人").passes("6-manned");
            assertEquals(gaps - 1, street.page.locator(".nm-late").count(), "days with a gap");
            street.clicks("打印值班表");
            street.page.locator(".nm-sheet").first().waitFor();
            street.calm().sees("赵六").sees("（缺人）").passes("7-print");
            fine(street);
        }
    }

    private void helps(Width width, String station) {
        try (Person clerk = signIn("clerk", width)) {
            clerk.follows("受理诉求")
                    .chooses("服务站", station)
                    .writes("诉求内容", WISH)
                    .hits("Tab")
                    .keys("13900003333")
                    .passes("8-taking");
            clerk.presses("受理诉求").sees("已在“" + station + "”受理").clicks("看这一条").passes("9-taken");
            clerk.presses("开始办理").keys("已联系水电工").hits("Enter").sees("登记回访").sees("已联系水电工");
            clerk.presses("登记回访").keys("已经修好").hits("Enter").sees("已经修好");
            clerk.presses("办结").keys("居民满意").hits("Enter").sees("居民满意").passes("10-closed");
            assertEquals(0, clerk.page.locator(".nm-detail-foot vaadin-button").count(), "nothing is left to do");
            fine(clerk);
        }
    }

    /** The share of communities with a running station, as it stands on the leader's home page. */
    private double runningStations(Width width) {
        try (Person leader = signIn("leader", width)) {
            return figure(leader);
        }
    }

    private static double figure(Person leader) {
        return Double.parseDouble(
                leader.page.locator(".nm-tile .nm-figure-n").first().innerText().replace(",", ""));
    }

    private double seesMore(Width width, String community, String station) {
        try (Person leader = signIn("leader", width)) {
            leader.passes("11-figure");
            double now = figure(leader);
            leader.page.locator("a.nm-tile-hint").first().click();
            leader.calm().searches(community).opensRow(station);
            leader.sees("运行").sees("晴雪路 1 号").passes("12-rows");
            fine(leader);
            return now;
        }
    }

    private void proves(Width width, String station) {
        try (Person auditor = signIn("auditor", width)) {
            auditor.follows("审计日志").filters("做了什么", "开站");
            auditor.page.locator(".nm-row-link").first().click();
            auditor.calm().sees("成功").sees(station).passes("13-entry");
            auditor.follows("校验审计链").presses("校验全链").sees("链完整").passes("14-verified");
            fine(auditor);
        }
    }

    private static void fine(Person person) {
        assertEquals(List.of(), person.findings());
    }
}
