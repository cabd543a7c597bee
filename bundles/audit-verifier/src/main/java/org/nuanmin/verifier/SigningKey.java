package org.nuanmin.verifier;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.math.ec.custom.gm.SM2P256V1Curve;

/** An SM2 public key (GB/T 32918.5): the one form of SubjectPublicKeyInfo there is for this curve, read by its fixed head. */
final class SigningKey {
    private static final byte[] HEAD = HexFormat.of().parseHex("3059301306072a8648ce3d020106082a811ccf5501822d034200");
    private static final int POINT = 65;
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----");
    private static final ECDomainParameters CURVE = curve();

    private final ECPublicKeyParameters key;
    private final byte[] encoded;

    private SigningKey(ECPublicKeyParameters key, byte[] encoded) {
        this.key = key;
        this.encoded = encoded;
    }

    /** @throws IllegalArgumentException for anything but an SM2 public key */
    static SigningKey of(String pem) {
        var found = PEM.matcher(pem.strip());
        if (!found.matches()) {
            throw new IllegalArgumentException("no PEM public key");
        }
        byte[] der = Base64.getMimeDecoder().decode(found.group(1));
        if (der.length != HEAD.length + POINT || !Arrays.equals(HEAD, Arrays.copyOf(der, HEAD.length))) {
            throw new IllegalArgumentException("no SM2 public key");
        }
        var point = CURVE.getCurve().decodePoint(Arrays.copyOfRange(der, HEAD.length, der.length));
        return new SigningKey(new ECPublicKeyParameters(point, CURVE), der);
    }

    boolean signed(String text, String signature) {
        byte[] given;
        try {
            given = Base64.getDecoder().decode(signature);
        } catch (IllegalArgumentException e) {
            return false;
        }
        byte[] data = text.getBytes(StandardCharsets.UTF_8);
        var signer = new SM2Signer();
        signer.init(false, key);
        signer.update(data, 0, data.length);
        return signer.verifySignature(given);
    }

    boolean same(SigningKey other) {
        return Arrays.equals(encoded, other.encoded);
    }

    String fingerprint() {
        return Sm3.of(encoded);
    }

    private static ECDomainParameters curve() {
        var curve = new SM2P256V1Curve();
        var point = curve.decodePoint(HexFormat.of()
                .parseHex("0432c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7"
                        + "bc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0"));
        var order = new BigInteger("fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123", 16);
        return new ECDomainParameters(curve, point, order, BigInteger.ONE);
    }
}
