package org.nuanmin.work;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.work.sheet.Table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Tables as text, as spreadsheet programs of all sorts write them. */
class CsvTest {
    private static final String TEXT = "姓名,街道,说明\r\n陈小满,文艺路,\"水管漏水,\n请求帮助\"\r\n";
    private static final List<List<String>> ROWS =
            List.of(List.of("姓名", "街道", "说明"), List.of("陈小满", "文艺路", "水管漏水,\n请求帮助"));

    private static byte[] marked(String text, Charset charset, int... mark) {
        var out = new ByteArrayOutputStream();
        for (int each : mark) {
            out.write(each);
        }
        out.writeBytes(text.getBytes(charset));
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encoding(byte[] file) {
        try (var table = Table.of(() -> Sheets.stream(file))) {
            return table.encoding();
        }
    }

    static Stream<Arguments> encodings() {
        Charset gb18030 = Charset.forName("GB18030");
        return Stream.of(
                Arguments.of("UTF-8", marked(TEXT, StandardCharsets.UTF_8)),
                Arguments.of("UTF-8", marked(TEXT, StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF)),
                Arguments.of("UTF-16LE", marked(TEXT, StandardCharsets.UTF_16LE, 0xFF, 0xFE)),
                Arguments.of("UTF-16BE", marked(TEXT, StandardCharsets.UTF_16BE, 0xFE, 0xFF)),
                Arguments.of("UTF-16LE", marked(TEXT, StandardCharsets.UTF_16LE)),
                Arguments.of("GB18030", marked(TEXT, Charset.forName("GBK"))),
                Arguments.of("GB18030", marked(TEXT, gb18030)));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void its_encoding_is_found(String name, byte[] file) {
        assertEquals(name, encoding(file));
        assertEquals(ROWS, Sheets.read(file));
    }

    @Test
    void rare_characters_of_gb18030_come_whole() {
        byte[] file = "姓名,街道\n𠮷田䶮,文艺路\n".getBytes(Charset.forName("GB18030"));
        assertEquals(List.of("𠮷田䶮", "文艺路"), Sheets.read(file).get(1));
    }

    @Test
    void tabs_semicolons_and_full_width_commas_separate_too() {
        for (String separator : List.of("\t", ";", "，")) {
            byte[] file = bytes("姓名" + separator + "街道\n陈小满" + separator + "文艺路\n");
            assertEquals(List.of("陈小满", "文艺路"), Sheets.read(file).get(1), separator);
        }
    }

    @Test
    void a_byte_that_is_no_character_stays_to_be_refused_and_spoils_nothing_else() {
        var file = new ByteArrayOutputStream();
        file.writeBytes(bytes("姓名,街道\n陈小满,文艺路\n林"));
        file.write(0xFF);
        file.writeBytes(bytes("芬,文艺路\n何桂花,文艺路\n"));
        var rows = Sheets.read(file.toByteArray());
        assertEquals("UTF-8", encoding(file.toByteArray()));
        assertTrue(rows.get(2).get(0).contains("\uFFFD"));
        assertEquals("何桂花", rows.get(3).get(0));
    }

    @Test
    void blank_lines_are_passed_over() {
        assertEquals(2, Sheets.read(bytes("姓名,街道\n\n,\n陈小满,文艺路\n")).size());
    }

    @Test
    void what_is_no_table_is_refused() {
        for (byte[] file :
                List.of(bytes("hello"), new byte[] {1, 2, 3, 0, 5, 0, 0, 9}, bytes("%PDF-1.7\u0001\n1 0 obj\n"))) {
            var refused = assertThrows(RuleBroken.class, () -> Sheets.read(file));
            assertTrue(refused.words().in(Locale.ENGLISH).contains("neither"), refused.getMessage());
        }
        assertThrows(RuleBroken.class, () -> Sheets.read(bytes("姓名,街道\n\"陈小满,文艺路\n")));
    }
}
