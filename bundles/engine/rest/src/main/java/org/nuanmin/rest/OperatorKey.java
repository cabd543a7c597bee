package org.nuanmin.rest;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/** The key made at install, which the operator's command sends over loopback. */
final class OperatorKey {
    private final Path file;

    OperatorKey(Path file) {
        this.file = file;
    }

    boolean fits(String sent, String address) {
        try {
            if (!InetAddress.getByName(address).isLoopbackAddress() || !Files.isReadable(file)) {
                return false;
            }
            byte[] kept = Files.readString(file).trim().getBytes(StandardCharsets.UTF_8);
            return kept.length >= 32 && MessageDigest.isEqual(kept, sent.trim().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return false;
        }
    }
}
