package org.nuanmin.lifecycle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.problem.RuleBroken;

/** Who signed an archive, every entry of it; a part that nobody signed, or that was changed since, is named. */
final class Signature {
    private final String archive;
    private @Nullable Set<X509Certificate> signers;

    private Signature(String archive) {
        this.archive = archive;
    }

    /**
     * @param name how the archive is called in words
     * @return those who signed each and every entry, at least one
     * @throws RuleBroken when it is not wholly signed
     */
    static Set<X509Certificate> signers(String name, Path file) {
        var signature = new Signature(name);
        try (var jar = new JarFile(file.toFile(), true)) {
            signature.read(jar);
        } catch (SecurityException e) {
            throw RuleBroken.of(Words.say("archive.altered", name, String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw RuleBroken.of(Words.say("archive.unreadable", name));
        }
        if (signature.signers == null) {
            throw RuleBroken.of(Words.say("archive.unsigned", name, "META-INF/MANIFEST.MF"));
        }
        return signature.signers;
    }

    private void read(JarFile jar) throws IOException {
        Set<String> seen = new HashSet<>();
        for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
            if (leadsAway(entry.getName()) || !seen.add(entry.getName())) {
                throw RuleBroken.of(Words.say("archive.entry", archive, entry.getName()));
            }
            if (!entry.isDirectory() && !belongsToSignature(entry.getName())) {
                signed(jar, entry);
            }
        }
    }

    private void signed(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            // the signature of an entry is known when it was read to its end
            in.transferTo(OutputStream.nullOutputStream());
        }
        CodeSigner[] by = entry.getCodeSigners();
        if (by == null) {
            throw RuleBroken.of(Words.say("archive.unsigned", archive, entry.getName()));
        }
        List<X509Certificate> those = Arrays.stream(by)
                .map(signer -> (X509Certificate)
                        signer.getSignerCertPath().getCertificates().get(0))
                .toList();
        if (signers == null) {
            signers = new LinkedHashSet<>(those);
        } else {
            signers.retainAll(those);
        }
        if (signers.isEmpty()) {
            throw RuleBroken.of(Words.say("archive.unsigned", archive, entry.getName()));
        }
    }

    private static boolean leadsAway(String name) {
        return name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.chars().anyMatch(Character::isISOControl)
                || Arrays.asList(name.split("/")).contains("..");
    }

    /** As the format has it: these lie directly in META-INF. */
    private static boolean belongsToSignature(String name) {
        return name.matches("(?i)META-INF/(MANIFEST\\.MF|[^/]+\\.(SF|RSA|DSA|EC)|SIG-[^/]+)");
    }
}
