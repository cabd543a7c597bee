package org.nuanmin.verifier;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.SM2Signer;

/** A portal's signing key, or a forger's. */
final class Signer {
    private static final String DER_HEAD = "3059301306072a8648ce3d020106082a811ccf5501822d034200";

    private final ECPrivateKeyParameters secret;
    private final ECPublicKeyParameters known;

    Signer() {
        var curve = GMNamedCurves.getByName("sm2p256v1");
        var generator = new ECKeyPairGenerator();
        generator.init(new ECKeyGenerationParameters(
                new ECDomainParameters(curve.getCurve(), curve.getG(), curve.getN(), curve.getH()),
                new SecureRandom()));
        var pair = generator.generateKeyPair();
        secret = (ECPrivateKeyParameters) pair.getPrivate();
        known = (ECPublicKeyParameters) pair.getPublic();
    }

    String sign(String text) {
        var signer = new SM2Signer();
        signer.init(true, secret);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        signer.update(bytes, 0, bytes.length);
        try {
            return Base64.getEncoder().encodeToString(signer.generateSignature());
        } catch (CryptoException e) {
            throw new IllegalStateException(e);
        }
    }

    String pem() {
        byte[] der = HexFormat.of()
                .parseHex(DER_HEAD + HexFormat.of().formatHex(known.getQ().getEncoded(false)));
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)
                + "\n-----END PUBLIC KEY-----\n";
    }
}
