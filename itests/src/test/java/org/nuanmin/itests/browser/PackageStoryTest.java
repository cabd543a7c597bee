package org.nuanmin.itests.browser;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nuanmin.itests.ResidentId;
import org.nuanmin.itests.Workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Clause 3.1 by clicks and keys, once as each of its actors: from the budget and a roster to a signature, and back to the budget. */
@ExtendWith(PortalAtHand.class)
@Execution(ExecutionMode.SAME_THREAD)
class PackageStoryTest {
    private static final List<String> HEAD = List.of("姓名", "证件类型", "证件号码", "户籍省份", "手机号码", "岗位", "社区", "留区开始", "留区结束");

    /** Who gets the package, what he is found by, and what is on paper beside it. */
    private record Case(String name, String initials, String number, String serials, String invoice) {}

    private static final Map<Width, Case> CASES = Map.of(
            Width.WIDE, new Case("柳宽溪", "lkx", ResidentId.of(701), "KX-", "宽溪建材店"),
            Width.PHONE, new Case("柳窄溪", "lzx", ResidentId.of(702), "ZX-", "窄溪建材店"));

    private final Browser browser;

    PackageStoryTest(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @EnumSource
    void a_package_goes_from_the_budget_to_a_signature_and_everyone_sees_his_part_of_it(Width width)
            throws IOException {
        Case given = CASES.get(width);
        financeAllots(width);
        unionHandsVouchers(width, given);
        streetUploadsAndSubmits(width, given);
        reviewerReviews(width, given);
        officerApproves(width, given);
        long before = signed(width);
        clerkHandsOut(width, given);
        nobodyElseHandsOut(width, given);
        officerHearsFromTheOperator(width, given);
        assertEquals(before + 1, signed(width), "the leader's figure of packages");
        leaderOpensTheFigure(width, given);
        inspectorWalksTheMoney(width, given);
        streetSpendsAndFinancePays(width, given);
        auditorFindsIt(width);
    }

    private Person signIn(String account, Width width) {
        return browser.takesSeat(account, width).shelf("package-");
    }

    private void financeAllots(Width width) {
        try (Person finance = signIn("finance", width)) {
            finance.follows("资金账户").presses("入账").writes("金额（元）", "1200").writes("文号", "芙财入〔2021〕" + width.px);
            finance.passes("1-booking").presses("入账").sees("已入账 1,200.00 元");
            finance.presses("下达").chooses("单位", "文艺路").writes("金额（元）", "1200").writes("文号", "芙财指〔2021〕" + width.px);
            finance.presses("下达").sees("文艺路 1,200.00 元").passes("2-allotted");
            fine(finance);
        }
    }

    private void unionHandsVouchers(Width width, Case given) {
        try (Person union = signIn("union", width)) {
            union.follows("礼券号段").presses("交付号段").chooses("领用单位", "文艺路");
            // one alone, so that each window's story hands out of its own range
            union.writes("起始编号", given.serials + "000001").writes("截止编号", given.serials + "000001");
            union.passes("3-range").presses("交付号段").sees("交给文艺路").passes("4-handed");
            fine(union);
        }
    }

    private void streetUploadsAndSubmits(Width width, Case given) throws IOException {
        byte[] roster = Workbook.of(List.of(
                HEAD,
                List.of(given.name, "居民身份证", given.number, "湖北省", "13900002222", "装配工", "", "2021-02-01", "2021-02-20"),
                List.of(
                        "柳本地",
                        "居民身份证",
                        ResidentId.of(703),
                        "湖南省",
                        "13900002223",
                        "装配工",
                        "",
                        "2021-02-01",
                        "2021-02-20")));
        String enterprise = browser.portal
                .as("street")
                .get("/api/v1/registry/enterprises")
                .must(200)
                .json()
                .at("/items/0/name")
                .asText();
        try (Person street = signIn("street", width)) {
            street.follows("上传留岗名册").chooses("用人单位", enterprise).chooses("对象类别", "G1");
            street.passes("5-roster").uploads("选择表格文件", "名册.xlsx", roster);
            street.sees("已完成").sees("有问题的行").sees("本省").passes("6-taken-in");
            street.follows("发放申报")
                    .searches(given.name)
                    .opensRow(given.name)
                    .sees("草稿")
                    .passes("7-draft");
            street.presses("申报").presses("申报").sees("“" + given.name + "”已申报");
            fine(street);
        }
    }

    private void reviewerReviews(Width width, Case given) {
        try (Person reviewer = signIn("reviewer", width)) {
            reviewer.follows("发放申报").searches(given.name).opensRow(given.name).passes("8-review");
            reviewer.presses("初审通过").sees("“" + given.name + "”已初审通过");
            fine(reviewer);
        }
    }

    private void officerApproves(Width width, Case given) {
        try (Person officer = signIn("hr", width)) {
            officer.follows("发放申报").searches(given.name).opensRow(given.name).passes("9-approval");
            officer.presses("复核通过").sees("“" + given.name + "”已复核通过");
            String masked = given.name.charAt(0) + "**";
            officer.goes("/app/hr/public-list/print")
                    .sees(masked)
                    .seesNot(given.name)
                    .passes("10-public");
            fine(officer);
        }
    }

    /** The portal's own number, not its picture. */
    private long signed(Width width) {
        try (Person leader = signIn("leader", width)) {
            return Long.parseLong(
                    tile(leader).locator(".nm-figure-n").first().innerText().replace(",", ""));
        }
    }

    private static Locator tile(Person leader) {
        return leader.page
                .locator(".nm-tile")
                .filter(new Locator.FilterOptions().setHasText("礼包"))
                .first();
    }

    private void clerkHandsOut(Width width, Case given) {
        try (Person clerk = signIn("clerk", width)) {
            clerk.follows("发放台").keys(width == Width.WIDE ? given.initials : given.number.substring(14));
            clerk.sees(given.name).hits("Enter").passes("11-found");
            signs(clerk);
            clerk.passes("12-signed")
                    .presses("发放并签收")
                    .sees("“" + given.name + "”已发放并签收")
                    .passes("13-issued");
            clerk.clicks("签收单").sees("编号").sees(given.serials + "000001").passes("14-receipt");
            fine(clerk);
        }
    }

    /** With a finger or a mouse, in loops. */
    private static void signs(Person clerk) {
        Locator pad = clerk.page.locator("canvas").first();
        pad.scrollIntoViewIfNeeded();
        BoundingBox box = pad.boundingBox();
        var mouse = clerk.page.mouse();
        mouse.move(box.x + 20, box.y + 40);
        mouse.down();
        for (int i = 1; i < 30; i++) {
            mouse.move(box.x + 20 + i * 5, box.y + 40 + 20 * Math.sin(i / 3.0));
        }
        mouse.up();
        clerk.calm();
    }

    /** The same street's counter doesn't find him any more; another street's learns that he was served, and no more. */
    private void nobodyElseHandsOut(Width width, Case given) {
        try (Person clerk = signIn("clerk", width)) {
            clerk.follows("发放台").keys(given.initials).sees("没有要发的");
            clerk.passes("14-nothing-left");
            fine(clerk);
        }
        try (Person stranger = signIn("clerk2", width)) {
            stranger.follows("发放台").keys(given.number).sees("没有这样的待发放人员").clicks("凭完整号码查询");
            stranger.writes("证件号码", given.number).writes("查看原因", "到站领取礼包").presses("查询");
            stranger.sees("已领").seesNot(given.name).passes("15-served-elsewhere");
            fine(stranger);
        }
    }

    private void officerHearsFromTheOperator(Width width, Case given) throws IOException {
        try (Person officer = signIn("hr", width)) {
            officer.follows("签收台账").filters("状态", "已下单").searches(given.name).opensRow(given.name);
            officer.presses("已到账").sees("“" + given.name + "”的流量已到账").passes("16-arrived");
            officer.follows("签收台账").searches(given.name);
            exported(officer, given);
            fine(officer);
        }
    }

    /** The workbook of the list names people by a masked number alone. */
    private static void exported(Person officer, Case given) throws IOException {
        Download file = officer.page.waitForDownload(() -> officer.clicks("导出 3 条"));
        StringBuilder content = new StringBuilder();
        try (var zip = new ZipFile(file.path().toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                content.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertTrue(content.indexOf(given.serials + "000001") > 0, "his voucher");
        assertEquals(-1, content.indexOf(given.number), "his number");
    }

    private void leaderOpensTheFigure(Width width, Case given) {
        try (Person leader = signIn("leader", width)) {
            tile(leader).scrollIntoViewIfNeeded();
            leader.passes("17-figure");
            tile(leader).locator("a.nm-tile-hint").first().click();
            leader.page.waitForURL(address -> address.contains("/app/hr/receipts"));
            leader.calm()
                    .searches(given.name)
                    .opensRow(given.name)
                    .sees("600.00 元")
                    .passes("18-receipt");
            fine(leader);
        }
    }

    private void inspectorWalksTheMoney(Width width, Case given) {
        try (Person inspector = signIn("inspector", width)) {
            inspector
                    .follows("签收台账")
                    .searches(given.serials + "000001")
                    .opensRow(given.name)
                    .clicks("来龙去脉");
            inspector.page.locator(".nm-row-link").first().click();
            inspector.page.locator(".nm-detail").waitFor();
            inspector.calm().sees("来源").sees("下达指标").sees("经过的凭证").passes("19-trail");
            fine(inspector);
        }
    }

    private void streetSpendsAndFinancePays(Width width, Case given) {
        try (Person street = signIn("street", width)) {
            street.follows("支出单").presses("填报支出单").chooses("用途", "取暖").writes("金额（元）", "85.50");
            street.writes("发票号", "F-" + width.px).writes("收款单位", given.invoice).passes("20-expense");
            street.presses("填报支出单").sees("额度已占用").passes("21-filed");
            fine(street);
        }
        try (Person finance = signIn("finance", width)) {
            finance.follows("支出单")
                    .searches(given.invoice)
                    .opensRow(given.invoice)
                    .passes("22-to-pay");
            finance.presses("审核支付").sees("没有附发票影像").presses("支付 85.50 元").sees("已支付“" + given.invoice + "” 85.50 元");
            fine(finance);
        }
    }

    private void auditorFindsIt(Width width) {
        try (Person auditor = signIn("auditor", width)) {
            auditor.follows("审计日志").filters("做了什么", "发放并签收");
            auditor.page.locator(".nm-row-link").first().click();
            auditor.calm().sees("成功").passes("23-entry");
            fine(auditor);
        }
    }

    private static void fine(Person person) {
        assertEquals(List.of(), person.findings());
    }
}
