package org.nuanmin.work.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** What may be attached, told by the first bytes and never by the name. */
enum FileKind {
    PNG("image/png", "png", HexFormat.of().parseHex("89504e470d0a1a0a")),
    JPEG("image/jpeg", "jpg", HexFormat.of().parseHex("ffd8ff")),
    PDF("application/pdf", "pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII));

    /** As many first bytes as it takes to tell. */
    static final int HEAD = 8;

    private final String type;
    private final String ending;
    private final byte[] magic;

    FileKind(String type, String ending, byte[] magic) {
        this.type = type;
        this.ending = ending;
        this.magic = magic;
    }

    static Optional<FileKind> of(byte[] head) {
        return Arrays.stream(values())
                .filter(kind -> head.length >= kind.magic.length
                        && Arrays.equals(kind.magic, Arrays.copyOf(head, kind.magic.length)))
                .findFirst();
    }

    String type() {
        return type;
    }

    String ending() {
        return ending;
    }
}
