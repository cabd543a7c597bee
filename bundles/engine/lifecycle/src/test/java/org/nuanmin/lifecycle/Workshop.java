package org.nuanmin.lifecycle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;

/** Where archives are made, signed and tampered with. */
final class Workshop {
    private static final String SECRET = "in-the-workshop";
    private final Path folder;

    Workshop(Path folder) {
        this.folder = folder;
    }

    /** A signer's key; days may be negative: such a certificate is over. */
    Path key(String who, int startDays, int days) throws Exception {
        Path store = folder.resolve(who + ".p12");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair"));
        command.addAll(List.of("-alias", who, "-keyalg", "EC", "-dname", "CN=" + who, "-storetype", "PKCS12"));
        command.addAll(List.of("-keystore", store.toString(), "-storepass", SECRET));
        command.addAll(List.of("-startdate", (startDays < 0 ? "" : "+") + startDays + "d", "-validity", "" + days));
        Process made = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(made.getInputStream().readAllBytes());
        if (made.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return store;
    }

    void publish(Path key, Path publishers) throws Exception {
        Files.createDirectories(publishers);
        String who = name(key);
        byte[] certificate = store(key).getCertificate(who).getEncoded();
        String text = "-----BEGIN CERTIFICATE-----\n"
                + java.util.Base64.getMimeEncoder().encodeToString(certificate)
                + "\n-----END CERTIFICATE-----\n";
        Files.writeString(publishers.resolve(who + ".pem"), text);
    }

    /** An unsigned archive of a department. */
    Path archive(String file, Map<String, String> entries) throws IOException {
        return archive(file, "org.nuanmin.water", entries);
    }

    Path archive(String file, String symbolicName, Map<String, String> entries) throws IOException {
        var manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-SymbolicName", symbolicName);
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Nuanmin-Kind", "departments");
        Path jar = folder.resolve(file);
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (var entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes());
            }
        }
        return jar;
    }

    Path signed(Path jar, Path key) throws Exception {
        var entry = (KeyStore.PrivateKeyEntry)
                store(key).getEntry(name(key), new KeyStore.PasswordProtection(SECRET.toCharArray()));
        Path signed = folder.resolve("signed-" + jar.getFileName());
        try (var in = new ZipFile(jar.toFile());
                OutputStream out = Files.newOutputStream(signed)) {
            new JarSigner.Builder(entry)
                    .signerName("NUANMIN")
                    .digestAlgorithm("SHA-256")
                    .build()
                    .sign(in, out);
        }
        return Files.move(signed, jar, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes an archive again with other content in one entry, or with one more; its signature files stay. */
    Path with(Path jar, String name, String content) throws IOException {
        Path other = folder.resolve("other-" + jar.getFileName());
        try (var in = new JarFile(jar.toFile(), false);
                var out = new JarOutputStream(Files.newOutputStream(other))) {
            for (var entry : (Iterable<java.util.jar.JarEntry>) in.stream()::iterator) {
                if (!entry.getName().equals(name)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.getInputStream(entry).transferTo(out);
                }
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(content.getBytes());
        }
        return Files.move(other, jar, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static String name(Path key) {
        return key.getFileName().toString().replace(".p12", "");
    }

    private static KeyStore store(Path key) throws Exception {
        return KeyStore.getInstance(key.toFile(), SECRET.toCharArray());
    }
}
