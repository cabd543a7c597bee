package org.nuanmin.ui.kit;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PrintSheetTest {
    private static final List<PrintSheet.Column> COLUMNS =
            List.of(new PrintSheet.Column("姓名", 20, false), new PrintSheet.Column("单位", 0, false));

    private static List<Integer> pages(int rows, String words, int taken) {
        return PrintPages.cut(Collections.nCopies(rows, List.of("张三", words)), COLUMNS, taken).stream()
                .map(List::size)
                .toList();
    }

    @Test
    void sixteen_rows_fill_a_page_and_the_next_one_begins_another() {
        assertEquals(List.of(0), pages(0, "", 0));
        assertEquals(List.of(16), pages(16, "短", 0));
        assertEquals(List.of(16, 1), pages(17, "短", 0));
    }

    @Test
    void long_words_and_what_stands_below_leave_room_for_fewer() {
        assertTrue(pages(16, "长".repeat(240), 0).get(0) < 16);
        assertTrue(pages(16, "短", 100).get(0) < 16);
        assertEquals(List.of(1, 1), pages(2, "长".repeat(5000), 0), "what fits nowhere has a page of its own");
    }

    @Test
    void an_amount_is_written_in_capitals() {
        assertEquals("零元整", Formats.capitals(0));
        assertEquals("捌佰元整", Formats.capitals(80_000));
        assertEquals("壹仟零伍元零叁分", Formats.capitals(100_503));
        assertEquals("壹拾万元整", Formats.capitals(10_000_000));
        assertEquals("伍角整", Formats.capitals(50));
        assertEquals("伍分", Formats.capitals(5));
        assertEquals("贰万贰仟肆佰元整", Formats.capitals(2_240_000));
        assertEquals("壹亿零壹元壹角壹分", Formats.capitals(10_000_000_111L));
        assertEquals("壹佰万零伍佰元整", Formats.capitals(100_050_000));
        assertEquals("壹仟零壹拾万零贰佰元贰角整", Formats.capitals(1_010_020_020));
    }
}
