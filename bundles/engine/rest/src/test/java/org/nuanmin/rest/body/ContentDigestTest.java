package org.nuanmin.rest.body;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

class ContentDigestTest {
    @Test
    void the_same_file_sent_again_is_the_same_whatever_its_boundary() throws IOException {
        assertEquals(digest("one", "rows"), digest("another", "rows"));
    }

    @Test
    void another_file_is_another() throws IOException {
        assertNotEquals(digest("one", "rows"), digest("one", "other rows"));
    }

    private static String digest(String boundary, String content) throws IOException {
        try (var digest = new ContentDigest(boundary)) {
            String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n" + content
                    + "\r\n--" + boundary + "--\r\n";
            digest.write(body.getBytes(StandardCharsets.UTF_8));
            return digest.hex();
        }
    }
}
