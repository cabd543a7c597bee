package org.nuanmin.keys;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.nuanmin.portal.api.keys.Keys;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The portal's keys in a folder: {@code folder} of pid org.nuanmin.keys, else {@code keys} in the configuration folder. */
@Component(configurationPid = "org.nuanmin.keys")
public final class FolderKeys implements Keys {
    private final SecureRandom random = new SecureRandom();
    private final Passwords passwords = new Passwords(random);
    private final SealedBytes values = new SealedBytes(random);
    private final MasterKey master;
    private final SigningKey signing;
    /** By purpose; there are few. */
    private final Map<String, byte[]> indexKeys = new ConcurrentHashMap<>();

    private final Notes notes;

    @Activate
    public FolderKeys(Map<String, Object> configuration) {
        this(folder(configuration));
    }

    FolderKeys(Path folder) {
        var opened = new KeyFolder(folder, random).open();
        notes = new Notes(folder);
        master = opened.master();
        signing = opened.signing();
    }

    private static Path folder(Map<String, Object> configuration) {
        Object chosen = configuration.get("folder");
        if (chosen != null && !chosen.toString().isBlank()) {
            return Path.of(chosen.toString().trim());
        }
        String etc = System.getProperty("karaf.etc");
        if (etc == null) {
            throw new IllegalStateException("No folder for the keys: set folder in etc/org.nuanmin.keys.cfg");
        }
        return Path.of(etc, "keys");
    }

    @Override
    public byte[] seal(String purpose, byte[] salt, byte[] plain) {
        return values.seal(master.derive("seal", purpose, salt, Sm4Gcm.KEY_LENGTH), purpose, plain);
    }

    @Override
    public byte[] open(String purpose, byte[] salt, byte[] sealed) {
        return values.open(master.derive("seal", purpose, salt, Sm4Gcm.KEY_LENGTH), purpose, sealed);
    }

    @Override
    public OutputStream sealing(String purpose, OutputStream out) {
        return new SealingStream(master, purpose, random(ChunkCipher.SALT_LENGTH), out);
    }

    @Override
    public InputStream opening(String purpose, InputStream in) {
        return new OpeningStream(master, purpose, in);
    }

    @Override
    public String index(String purpose, String value) {
        byte[] key =
                indexKeys.computeIfAbsent(purpose, wanted -> master.derive("index", wanted, new byte[0], Sm3.LENGTH));
        return HexFormat.of().formatHex(Sm3.hmac(key, value.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String sm3(byte[] data) {
        return HexFormat.of().formatHex(Sm3.hash(data));
    }

    @Override
    public String sign(byte[] data) {
        return signing.sign(data);
    }

    @Override
    public String publicKey() {
        return signing.publicPem();
    }

    @Override
    public boolean verify(byte[] data, String signature) {
        return signing.verify(data, signature);
    }

    @Override
    public void keep(String name, String text) {
        notes.write(name, text);
    }

    @Override
    public Optional<String> kept(String name) {
        return notes.read(name);
    }

    @Override
    public byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    @Override
    public String hashPassword(String password) {
        return passwords.hash(password);
    }

    @Override
    public boolean checkPassword(String password, String hash) {
        return passwords.check(password, hash);
    }
}
