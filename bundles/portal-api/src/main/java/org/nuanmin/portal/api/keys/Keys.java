package org.nuanmin.portal.api.keys;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The portal's secrets: a master key outside the database, from which every other key is derived. SM4-GCM (GB/T 32907),
 * SM3 (GB/T 32905), HMAC-SM3, SM2 signatures (GB/T 32918), Argon2id (RFC 9106).
 */
@ProviderType
public interface Keys {
    /**
     * Encrypts under a key of its own for this purpose and salt.
     *
     * @param purpose what for, such as {@code hr.request.contact}; also authenticated
     * @param salt a random value stored beside the row; destroying it makes the value unreadable for ever
     */
    byte[] seal(String purpose, byte[] salt, byte[] plain);

    /** @throws IllegalStateException when the value was altered or belongs to another purpose or salt */
    byte[] open(String purpose, byte[] salt, byte[] sealed);

    /** A stream that encrypts chunk by chunk; closing it completes the file. */
    OutputStream sealing(String purpose, OutputStream out);

    /** Reads what {@link #sealing} wrote; a cut or altered file throws while reading. */
    InputStream opening(String purpose, InputStream in);

    /** Keyed blind index (HMAC-SM3), hex: for look-up and uniqueness of a value that is stored encrypted. */
    String index(String purpose, String value);

    /** SM3 of bytes, hex, 64 characters. */
    String sm3(byte[] data);

    /** SM2 signature (DER, base64) over bytes, by the audit's signing key. */
    String sign(byte[] data);

    /** The public part of the signing key, PEM (SubjectPublicKeyInfo). */
    String publicKey();

    /** Whether a signature was made by the signing key. */
    boolean verify(byte[] data, String signature);

    /**
     * Keeps a short text beside the keys, outside the database and its backups; the one before is replaced, whole or not at all.
     *
     * @param name lower-case letters and dashes, such as {@code audit-head}
     * @throws java.io.UncheckedIOException when the folder can't be written
     */
    void keep(String name, String text);

    /** What was kept last under a name. */
    Optional<String> kept(String name);

    /** Random bytes. */
    byte[] random(int length);

    /** Argon2id hash of a password in PHC form, with its parameters and salt. */
    String hashPassword(String password);

    /** Whether a password fits a hash; same time either way. */
    boolean checkPassword(String password, String hash);
}
