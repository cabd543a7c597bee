package org.nuanmin.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** The text form of keys (RFC 7468), so that other tools read them. */
final class Pem {
    private static final Pattern FORM = Pattern.compile("-----BEGIN [A-Z ]+-----([^-]+)-----END [A-Z ]+-----\\s*");

    private Pem() {}

    static String write(String label, byte[] der) {
        String body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(der);
        return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
    }

    static byte[] read(String pem) throws IOException {
        var found = FORM.matcher(pem.strip());
        if (!found.matches()) {
            throw new IOException("This is no PEM file");
        }
        return Base64.getMimeDecoder().decode(found.group(1));
    }
}
