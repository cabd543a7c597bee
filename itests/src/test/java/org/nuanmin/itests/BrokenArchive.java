package org.nuanmin.itests;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;

/** A new version, well signed, whose components wait for a service that never comes. */
final class BrokenArchive {
    private static final char[] SECRET = "in-the-workshop".toCharArray();

    private BrokenArchive() {}

    /**
     * Makes it beside the good one, of a publisher whom this installation knows from now on.
     *
     * @param components those whose class ends so
     * @return its file's name
     */
    static String of(Installation portal, String module, String components) throws Exception {
        Path folder = portal.home().resolve("modules");
        Path broken = folder.resolve(module + "-broken.jar");
        Files.copy(folder.resolve(module + ".jar"), broken, StandardCopyOption.REPLACE_EXISTING);
        try (var files = FileSystems.newFileSystem(broken)) {
            for (Path file : list(files.getPath("META-INF"))) {
                if (file.toString().matches(".*\\.(SF|RSA|EC|DSA)")) {
                    Files.delete(file);
                }
            }
            for (Path file : list(files.getPath("OSGI-INF"))) {
                if (file.toString().endsWith(components + ".xml")) {
                    Files.writeString(
                            file,
                            Files.readString(file)
                                    .replace(
                                            "<implementation",
                                            "<reference name=\"Never\" interface=\"org.nuanmin.Never\"/><implementation"));
                }
            }
        }
        sign(broken, key(portal));
        return broken.getFileName().toString();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static KeyStore.PrivateKeyEntry key(Installation portal) throws Exception {
        Path store = portal.home().resolve("publisher.p12");
        if (!Files.exists(store)) {
            String keytool =
                    Path.of(System.getProperty("java.home"), "bin/keytool").toString();
            Installation.run(
                    portal.home(),
                    List.of((keytool + " -genkeypair -alias careless -keyalg EC -dname CN=careless -storetype PKCS12"
                                    + " -keystore publisher.p12 -storepass " + new String(SECRET))
                            .split(" ")),
                    1,
                    Map.of());
        }
        KeyStore keys = KeyStore.getInstance(store.toFile(), SECRET);
        Files.writeString(
                portal.home().resolve("etc/publishers/careless.pem"),
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(keys.getCertificate("careless").getEncoded())
                        + "\n-----END CERTIFICATE-----\n",
                StandardCharsets.US_ASCII);
        return (KeyStore.PrivateKeyEntry) keys.getEntry("careless", new KeyStore.PasswordProtection(SECRET));
    }

    private static void sign(Path jar, KeyStore.PrivateKeyEntry key) throws Exception {
        Path signed = jar.resolveSibling("signed.part");
        try (var in = new ZipFile(jar.toFile());
                OutputStream out = Files.newOutputStream(signed)) {
            new JarSigner.Builder(key).signerName("NUANMIN").build().sign(in, out);
        }
        Files.move(signed, jar, StandardCopyOption.REPLACE_EXISTING);
    }
}
