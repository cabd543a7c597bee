package org.nuanmin.rest.call;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The key of the operator on the machine: a file made at install, believed over loopback only. */
public final class OperatorKey {
    private static final Logger LOG = LoggerFactory.getLogger(OperatorKey.class);
    private static final String HEADER = "X-Nuanmin-Operator";

    private final @Nullable Path file;

    public OperatorKey(@Nullable Path file) {
        this.file = file;
    }

    /** The installation's own, beside its configuration. */
    public static OperatorKey installed() {
        String etc = System.getProperty("karaf.etc");
        return new OperatorKey(etc == null ? null : Path.of(etc, "operator.key"));
    }

    public boolean presentedBy(HttpServletRequest request) {
        String key = request.getHeader(HEADER);
        // a proxy on the same machine also comes over loopback, but says for whom
        return key != null
                && request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null
                && fits(key, request.getRemoteAddr());
    }

    boolean fits(String key, String address) {
        if (file == null || !loopback(address) || !Files.isRegularFile(file)) {
            return false;
        }
        try {
            byte[] expected = Files.readString(file).trim().getBytes(StandardCharsets.UTF_8);
            return expected.length > 0
                    && MessageDigest.isEqual(expected, key.trim().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.warn("The operator's key can't be read, so nobody is the operator", e);
            return false;
        }
    }

    private static boolean loopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
