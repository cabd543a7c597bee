package org.nuanmin.keys;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;

/** SM2 with SM3 (GB/T 32918.2) and the standard's default signer id; signatures are DER in base64. */
final class SigningKey {
    private static final ECNamedDomainParameters CURVE = ECNamedDomainParameters.lookup(GMObjectIdentifiers.sm2p256v1);

    private final SecureRandom random;
    private final ECPrivateKeyParameters secret;
    private final ECPublicKeyParameters known;

    private SigningKey(ECPrivateKeyParameters secret, SecureRandom random) {
        this.secret = secret;
        this.random = random;
        known = new ECPublicKeyParameters(new FixedPointCombMultiplier().multiply(CURVE.getG(), secret.getD()), CURVE);
    }

    static SigningKey fresh(SecureRandom random) {
        var generator = new ECKeyPairGenerator();
        generator.init(new ECKeyGenerationParameters(CURVE, random));
        return new SigningKey(
                (ECPrivateKeyParameters) generator.generateKeyPair().getPrivate(), random);
    }

    /** @param pem PKCS #8 */
    static SigningKey read(String pem, SecureRandom random) throws IOException {
        return new SigningKey((ECPrivateKeyParameters) PrivateKeyFactory.createKey(Pem.read(pem)), random);
    }

    String secretPem() {
        try {
            return Pem.write(
                    "PRIVATE KEY",
                    PrivateKeyInfoFactory.createPrivateKeyInfo(secret).getEncoded());
        } catch (IOException e) {
            throw new IllegalStateException("The signing key has no encoding", e);
        }
    }

    String publicPem() {
        try {
            return Pem.write(
                    "PUBLIC KEY",
                    SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(known)
                            .getEncoded());
        } catch (IOException e) {
            throw new IllegalStateException("The public key has no encoding", e);
        }
    }

    String sign(byte[] data) {
        var signer = new SM2Signer();
        signer.init(true, new ParametersWithRandom(secret, random));
        signer.update(data, 0, data.length);
        try {
            return Base64.getEncoder().encodeToString(signer.generateSignature());
        } catch (CryptoException e) {
            throw new IllegalStateException("Signing failed", e);
        }
    }

    boolean verify(byte[] data, String signature) {
        byte[] encoded;
        try {
            encoded = Base64.getDecoder().decode(signature);
        } catch (IllegalArgumentException e) {
            return false;
        }
        var signer = new SM2Signer();
        signer.init(false, known);
        signer.update(data, 0, data.length);
        return signer.verifySignature(encoded);
    }
}
