package org.nuanmin.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Reads the two secrets, or makes them at the first start. A third file remembers which secrets belong here: a lost or
 * swapped one stops the portal instead of making new keys under which nothing old can be read.
 */
final class KeyFolder {
    static final String MASTER = "master.key";
    static final String SIGNING = "signing.pem";
    static final String MARKER = "keys.made";

    private final Path folder;
    private final SecureRandom random;

    KeyFolder(Path folder, SecureRandom random) {
        this.folder = folder.toAbsolutePath().normalize();
        this.random = random;
    }

    /** The secrets of this installation. */
    record Opened(MasterKey master, SigningKey signing) {
        private String fingerprints() {
            return "master " + master.fingerprint() + "\nsigning "
                    + HexFormat.of().formatHex(Sm3.hash(signing.publicPem().getBytes(StandardCharsets.US_ASCII)))
                    + "\n";
        }
    }

    Opened open() {
        try {
            PrivateFiles.folder(folder);
            Path marker = folder.resolve(MARKER);
            boolean known = Files.exists(marker);
            var opened = new Opened(master(known), signing(known));
            if (!known) {
                PrivateFiles.write(marker, opened.fingerprints());
            } else if (!Files.readString(marker).equals(opened.fingerprints())) {
                throw new IllegalStateException(
                        "The keys in " + folder + " are not those this installation began with (" + MARKER
                                + "): put back " + MASTER + " and " + SIGNING + " from the safe copy");
            }
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException("The keys in " + folder + " can't be read or made", e);
        }
    }

    private MasterKey master(boolean known) throws IOException {
        Path file = folder.resolve(MASTER);
        if (missing(file, known)) {
            byte[] secret = new byte[MasterKey.LENGTH];
            random.nextBytes(secret);
            PrivateFiles.write(file, HexFormat.of().formatHex(secret) + "\n");
        }
        PrivateFiles.restrict(file);
        try {
            return new MasterKey(HexFormat.of().parseHex(Files.readString(file).strip()));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(file + " is no master key of 64 hex digits: put back the safe copy");
        }
    }

    private SigningKey signing(boolean known) throws IOException {
        Path file = folder.resolve(SIGNING);
        if (missing(file, known)) {
            PrivateFiles.write(file, SigningKey.fresh(random).secretPem());
        }
        PrivateFiles.restrict(file);
        return SigningKey.read(Files.readString(file), random);
    }

    private static boolean missing(Path file, boolean known) {
        boolean missing = Files.notExists(file);
        if (missing && known) {
            throw new IllegalStateException(file + " is missing though it was there: put it back from the safe copy; "
                    + "without it nothing that was encrypted or signed with it can be read or continued");
        }
        return missing;
    }
}
