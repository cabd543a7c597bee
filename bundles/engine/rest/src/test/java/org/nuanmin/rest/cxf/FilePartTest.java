package org.nuanmin.rest.cxf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.cxf.jaxrs.ext.multipart.Attachment;
import org.apache.cxf.jaxrs.impl.MetadataMap;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.problem.RuleBroken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class FilePartTest {
    /** As CXF reads it: each byte of the header a character. */
    private static Attachment part(String disposition) {
        var headers = new MetadataMap<String, String>();
        headers.putSingle(
                "Content-Disposition",
                new String(disposition.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        return new Attachment(new ByteArrayInputStream("内容".getBytes(StandardCharsets.UTF_8)), headers);
    }

    private static String nameOf(String disposition) {
        return FilePart.among(List.of(part("form-data; name=\"note\""), part(disposition)))
                .name();
    }

    @Test
    void a_chinese_file_name_arrives_as_it_was_sent() {
        assertEquals("很多社区.xlsx", nameOf("form-data; name=\"file\"; filename=\"很多社区.xlsx\""));
        assertEquals("𠮷祥社区.xlsx", nameOf("form-data; name=\"file\"; filename=\"𠮷祥社区.xlsx\""));
        assertEquals("a b.xlsx", nameOf("form-data; filename=\"a b.xlsx\"; name=file"));
        assertEquals("社区.xlsx", nameOf("form-data; name=\"file\"; filename*=UTF-8''%E7%A4%BE%E5%8C%BA.xlsx"));
    }

    @Test
    void fields_beside_the_file_are_told() {
        var found = FilePart.among(
                List.of(part("form-data; name=\"unit\""), part("form-data; name=\"file\"; filename=\"a.xlsx\"")));
        assertEquals("内容", found.field("unit"));
        assertEquals("", found.field("group"));
    }

    @Test
    void a_name_is_no_path() {
        assertEquals("passwd", nameOf("form-data; name=\"file\"; filename=\"../../etc/passwd\""));
        assertEquals("x.xlsx", nameOf("form-data; name=\"file\"; filename=\"C:\\\\tmp\\\\x.xlsx\""));
        assertEquals("file", nameOf("form-data; name=\"file\""));
    }

    @Test
    void the_part_is_found_by_its_name_and_missed_when_it_is_read() throws IOException {
        var found = FilePart.among(
                List.of(part("form-data; name=\"note\"; filename=\"file\""), part("form-data; name=\"file\"")));
        assertEquals("内容", new String(found.content().readAllBytes(), StandardCharsets.UTF_8));
        var none = FilePart.among(List.of(part("form-data; name=\"other\"; filename=\"file\"")));
        var refused = assertThrows(RuleBroken.class, none::content);
        assertEquals("file", refused.errors().get(0).field());
        assertThrows(RuleBroken.class, none::name);
    }
}
