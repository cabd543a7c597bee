package org.nuanmin.lifecycle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.nuanmin.portal.api.problem.RuleBroken;

/** Those whose archives this installation takes: a certificate each, as a {@code .pem} file that IT put there. */
final class Publishers {
    private final Path folder;

    Publishers(Path folder) {
        this.folder = folder;
    }

    /** @throws RuleBroken when none of these signers is known here, or the one who is known is out of date */
    void mustKnow(String archive, Collection<X509Certificate> signers) {
        Set<Certificate> known = certificates();
        X509Certificate signer = signers.stream()
                .filter(known::contains)
                .findFirst()
                .orElseThrow(() -> RuleBroken.of(Words.say(
                        "archive.publisher",
                        archive,
                        signers.iterator().next().getSubjectX500Principal().getName(),
                        fingerprint(signers.iterator().next()))));
        Date end = signer.getNotAfter();
        if (end.before(new Date())) {
            throw RuleBroken.of(Words.say(
                    "archive.expired", archive, signer.getSubjectX500Principal().getName(), end.toInstant()));
        }
    }

    /** Read each time: a publisher who was taken out is out at once. */
    private Set<Certificate> certificates() {
        Set<Certificate> all = new HashSet<>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, "*.pem")) {
                for (Path file : files) {
                    all.addAll(read(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static Collection<? extends Certificate> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in);
        } catch (GeneralSecurityException e) {
            throw RuleBroken.of(Words.say("publisher.unreadable", file.getFileName(), String.valueOf(e.getMessage())));
        }
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.ofDelimiter(":").withUpperCase().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
