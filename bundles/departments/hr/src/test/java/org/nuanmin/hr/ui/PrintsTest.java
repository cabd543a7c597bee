package org.nuanmin.hr.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nuanmin.hr.District;
import org.nuanmin.hr.benefit.Employers;
import org.nuanmin.hr.issue.HandOutDesk;
import org.nuanmin.hr.issue.HandOutWish;
import org.nuanmin.hr.issue.IssueListing;
import org.nuanmin.hr.issue.ReadyPeople;
import org.nuanmin.hr.issue.ReceiptDesk;
import org.nuanmin.hr.issue.ReceiptWish;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;
import org.nuanmin.ui.testkit.Screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Each print holds what it must, of the reader's own people only, and no number or phone in clear. */
@PortalTest
class PrintsTest {
    private static final String PHONE = "13800000000";
    private static final String WHOLE_NUMBER = "(?s).*\\d{15}.*";

    private final Portal portal;
    private final ReadyPeople people;
    private final Screens screens;

    PrintsTest(Portal portal) {
        this.portal = portal;
        people = new ReadyPeople(portal);
        screens = Screens.of(portal, "hr");
        portal.clock().start(Instant.parse("2021-02-08T01:00:00Z"));
    }

    @AfterEach
    void close() {
        screens.close();
    }

    private Component print(String role, String unit, String sheet, Map<String, String> address) {
        return portal.as(role, unit, () -> {
            PrintView view = screens.open(sheet + "/print");
            return view.print(QueryParameters.simple(address));
        });
    }

    private String words(String sheet, Map<String, String> address) {
        String words = Screens.text(print(Roles.CLERK, District.WENYILU, sheet, address));
        assertFalse(words.matches(WHOLE_NUMBER), words);
        assertFalse(words.contains(PHONE), words);
        return words;
    }

    private static void has(String words, String... parts) {
        for (String part : parts) {
            assertTrue(
                    words.contains(part),
                    () -> part + " stands not in " + words.substring(0, Math.min(2_000, words.length())));
        }
    }

    private String receipt(String name, String receivedBy) {
        people.allotted("package", 60_000);
        people.allotted("union", 20_000);
        String id = people.ready(name);
        var lines = List.of(
                new ReceiptWish.Line("gift-package", null, null),
                new ReceiptWish.Line("union-voucher", serial(name), null),
                new ReceiptWish.Line("data-20gb", null, null));
        var wish = new ReceiptWish(lines, receivedBy, ReadyPeople.SIGNATURE, null);
        return people.clerk(() -> portal.service(ReceiptDesk.class).issue(id, wish));
    }

    private static String serial(String name) {
        return "SN-" + Integer.toHexString(name.hashCode());
    }

    @Test
    void a_receipt_says_what_whom_and_by_whom_with_the_signature_beside() {
        Map<String, String> address = Map.of("receipt", receipt("孙一禾", "孙一禾"));
        String words = words("receipts", address);
        has(words, "签收单", "迎新春", "文艺路", "孙一禾", "4299**********", "留长礼包", "600.00 元", serial("孙一禾"));
        has(words, "20 GB", "138****0000", "800.00 元", "人民币捌佰元整", "2021-02-08 09:0", "每项每人只发一次");
        assertFalse(words.contains("代领"), words);
        String html = print(Roles.CLERK, District.WENYILU, "receipts", address)
                .getElement()
                .getOuterHTML();
        has(html, "data:image/png;base64,iVBORw0KGgo");
    }

    @Test
    void who_took_it_for_another_stands_there_as_such() {
        has(words("receipts", Map.of("receipt", receipt("孙二禾", "孙大姐"))), "孙二禾", "孙大姐（代领）");
    }

    @Test
    void a_receipt_of_another_street_and_one_that_never_was_are_not_found() {
        Map<String, String> address = Map.of("receipt", receipt("孙三禾", "孙三禾"));
        assertThrows(NotFound.class, () -> print(Roles.CLERK, "dingwangtai", "receipts", address));
        assertThrows(NotFound.class, () -> words("receipts", Map.of("receipt", "none")));
        assertThrows(NotFound.class, () -> words("receipts", Map.of()));
        assertThrows(NotFound.class, () -> words("hand-outs", Map.of("enterprise", "none")));
        assertThrows(NotFound.class, () -> words("applications", Map.of("roster", "none")));
        for (String sheet : List.of("public-list", "ledger-sheet", "applications")) {
            assertThrows(NotFound.class, () -> words(sheet, Map.of("unit", "dingwangtai")), sheet);
            assertThrows(NotFound.class, () -> words(sheet, Map.of("unit", "nowhere")), sheet);
        }
    }

    @Test
    void of_a_hand_out_by_list_the_scan_is_named_instead_of_a_signature() throws InterruptedException {
        people.allotted("package", 60_000);
        String employer = people.employers.employer(true);
        String id = people.ready("孙四禾", employer);
        var wish =
                new HandOutWish(employer, District.WENYILU, List.of("gift-package"), List.of(), ReadyPeople.SIGNATURE);
        people.clerk(() -> portal.service(HandOutDesk.class).start(wish));
        String receipt = "";
        for (int i = 0; i < 600 && receipt.isEmpty(); i++) {
            Thread.sleep(100);
            receipt =
                    portal.asPortal(() -> portal
                            .service(Listings.class)
                            .page(IssueListing.LIST, ListQuery.FIRST.with("application", id))
                            .items()
                            .stream()
                            .map(line -> line.receipt())
                            .findFirst()
                            .orElse(""));
        }
        has(words("receipts", Map.of("receipt", receipt)), "按签收表发放", "hand-out-");
    }

    @Test
    void eight_hundred_who_are_ready_stand_on_fifty_pages_to_be_signed() {
        String employer = people.employers.employer(true);
        copies(people.ready("孙五禾", employer), 799);
        String words = words("hand-outs", Map.of("enterprise", employer, "items", "gift-package"));
        has(words, "签收表", "文艺路", "共 800 人", "序号|姓名|证件号码|项目|编号|签名|备注", "|800|", "发放人：", "复核人：");
        has(words, "第 50 页，共 50 页");
        assertFalse(words.contains("工会礼券"), words);
        assertEquals(50, words.split("序号\\|姓名").length - 1, "the head stands on each page");
    }

    /** As many more of an application, whoever they are. */
    private void copies(String application, int count) {
        var hr = portal.database("hr");
        portal.asPortal(() -> hr.write(() -> {
            for (int i = 0; i < count; i++) {
                String id = application.substring(0, 30) + "%06d".formatted(i);
                hr.update(
                        "INSERT INTO hr_application (id, campaign_id, person_id, unit_id, enterprise_id, group_id, job,"
                                + " foreign_document, state, doubts, reason, evidence, roster_id, submitter_id, drafted_at, edition)"
                                + " SELECT CAST(? AS VARCHAR(36)), campaign_id, person_id, unit_id, enterprise_id, group_id, job,"
                                + " foreign_document, state, doubts, reason, evidence, roster_id, submitter_id, drafted_at, edition"
                                + " FROM hr_application WHERE id = ?",
                        id,
                        application);
                hr.update(
                        "INSERT INTO hr_item (id, application_id, place, item_id, amount, measure, state)"
                                + " VALUES (?, ?, 0, 'gift-package', 60000, '元', 'READY')",
                        id,
                        id);
            }
            return count;
        }));
    }

    @Test
    void who_got_it_or_is_not_ready_stands_on_no_list_to_sign() {
        String employer = people.employers.employer(true);
        people.employers.take(Employers.row("孙六禾", Employers.number("42")), people.employers.roster(employer, "孙六禾"));
        has(words("hand-outs", Map.of("enterprise", employer)), "没有可打印的内容", "没有待发放的人");
        people.allotted("package", 60_000);
        String id = people.ready("孙七禾", employer);
        people.clerk(() -> portal.service(ReceiptDesk.class).issue(id, ReadyPeople.wish("孙七禾", "gift-package")));
        has(words("hand-outs", Map.of("enterprise", employer, "items", "gift-package")), "没有可打印的内容");
        String left = words("hand-outs", Map.of("enterprise", employer));
        has(left, "孙七禾", "工会礼券、春节本地流量");
        assertFalse(left.contains("孙六禾") || left.contains("留长礼包"), left);
        assertThrows(NotFound.class, () -> words("hand-outs", Map.of("enterprise", employer, "items", "turkey")));
        has(
                Screens.text(print(Roles.HR_OFFICER, "district", "hand-outs", Map.of("enterprise", employer))),
                "请先选择单位",
                "文艺路");
    }

    @Test
    void a_public_list_holds_masked_name_employer_and_items_and_nothing_else_of_a_person() {
        String employer = people.employers.employer(true);
        people.ready("孙八禾", employer);
        people.employers.take(Employers.row("冯未批", Employers.number("42")), people.employers.roster(employer, "冯未批"));
        String words = words("public-list", Map.of("unit", District.WENYILU));
        has(words, "公示名单", "|孙**|" + employer + "|留长礼包、工会礼券、春节本地流量|");
        has(words, "公示日期：2021-02-08", "向文艺路或区人社局反映", "序号|姓名|用人单位|项目");
        assertFalse(words.contains("孙八禾") || words.contains("冯**") || words.contains("4299"));
        String district = Screens.text(print(Roles.HR_OFFICER, "district", "public-list", new HashMap<>()));
        has(district, "|文艺路|孙**|" + employer);
        has(Screens.text(print(Roles.CLERK, "dingwangtai", "public-list", Map.of())), "没有可打印的内容");
    }

    @Test
    void an_application_form_has_an_employers_people_with_room_for_seal_and_signature() {
        String employer = people.employers.employer(true);
        people.ready("孙九禾", employer);
        String roster = "roster-of-" + employer;
        people.employers.take(Employers.row("孙十禾", Employers.number("42")), people.employers.roster(employer, roster));
        String words = words("applications", Map.of("enterprise", employer, "unit", District.WENYILU));
        has(words, "申报表", employer, "孙九禾", "待发放", "孙十禾", "草稿", "2021-02-01 至 2021-02-17");
        has(words, "用人单位（盖章）", "街道（园区）审核人签字", "共 2 人");
        String one = words("applications", Map.of("roster", roster));
        has(one, "孙十禾", "共 1 人");
        assertFalse(one.contains("孙九禾"), one);
        assertThrows(NotFound.class, () -> print(Roles.CLERK, "dingwangtai", "applications", Map.of("roster", roster)));
        String other = Screens.text(print(Roles.CLERK, "dingwangtai", "applications", Map.of("enterprise", employer)));
        has(other, "没有可打印的内容");
    }

    @Test
    void a_ledger_sheet_sums_what_was_handed_out_by_item() {
        receipt("周一禾", "周一禾");
        receipt("周二禾", "周大姐");
        String words = words("ledger-sheet", Map.of("from", "2021-02-08", "to", "2021-02-08"));
        has(words, "发放台账", "周一禾", "本人", "周大姐（代领）", "已下单", "2021-02-08 至 2021-02-08", "已发放金额合计：");
        has(words, "未计入合计");
        has(words("ledger-sheet", Map.of("from", "2021-01-01", "to", "2021-01-02")), "没有可打印的内容");
    }

    @Test
    void the_links_to_the_prints_stand_beside_the_application() {
        String id = people.ready("周三禾");
        var row = people.employers.of("周三禾");
        String links = portal.as(
                Roles.CLERK,
                District.WENYILU,
                () -> PrintLinks.of(portal.service(HrScreens.class), row)[0]
                        .getElement()
                        .getOuterHTML());
        has(links, "/app/hr/applications/print?", "/app/hr/hand-outs/print?", "enterprise=" + row.enterprise());
        assertFalse(links.contains("receipt="), links + id);
    }
}
