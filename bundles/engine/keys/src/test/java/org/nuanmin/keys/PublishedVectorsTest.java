package org.nuanmin.keys;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the standards print as examples. */
class PublishedVectorsTest {
    private static final String SM4_EXAMPLE = "0123456789abcdeffedcba9876543210";

    @Test
    void sm3_of_abc_is_that_of_gbt_32905_example_1() {
        assertEquals(
                "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
                hex(Sm3.hash("abc".getBytes(StandardCharsets.US_ASCII))));
    }

    @Test
    void sm3_of_sixteen_times_abcd_is_that_of_gbt_32905_example_2() {
        assertEquals(
                "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732",
                hex(Sm3.hash("abcd".repeat(16).getBytes(StandardCharsets.US_ASCII))));
    }

    @Test
    void sm4_encrypts_a_block_as_gbt_32907_example_1() {
        var engine = new SM4Engine();
        engine.init(true, new KeyParameter(bytes(SM4_EXAMPLE)));
        byte[] out = new byte[16];
        engine.processBlock(bytes(SM4_EXAMPLE), 0, out, 0);
        assertEquals("681edf34d206965e86b3e94f536e4246", hex(out));
    }

    @Test
    void sm4_gcm_encrypts_as_rfc_8998_appendix_a() throws Exception {
        byte[] plain = bytes("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");
        byte[] bound = bytes("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        byte[] nonce = bytes("00001234567800000000abcd");
        byte[] sealed = Sm4Gcm.encrypt(bytes(SM4_EXAMPLE), nonce, bound, plain, plain.length);
        assertEquals(
                "17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                        + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                        + "83de3541e4c2b58177e065a9bf7b62ec",
                hex(sealed));
        assertArrayEquals(plain, Sm4Gcm.decrypt(bytes(SM4_EXAMPLE), nonce, bound, sealed, 0, sealed.length));
    }

    @Test
    void sm2_accepts_the_signature_of_gbt_32918_part_5() throws Exception {
        var curve = ECNamedDomainParameters.lookup(GMObjectIdentifiers.sm2p256v1);
        var secret = new ECPrivateKeyParameters(
                new BigInteger("3945208F7B2144B13F36E38AC6D39F95889393692860B51A42FB81EF4DF7C5B8", 16), curve);
        var key = SigningKey.read(
                Pem.write(
                        "PRIVATE KEY",
                        PrivateKeyInfoFactory.createPrivateKeyInfo(secret).getEncoded()),
                new SecureRandom());
        byte[] signature = StandardDSAEncoding.INSTANCE.encode(
                curve.getN(),
                new BigInteger("F5A03B0648D2C4630EEAC513E1BB81A15944DA3827D5B74143AC7EACEEE720B3", 16),
                new BigInteger("B1B6AA29DF212FD8763182BC0D421CA1BB9038FD1F7F42D4840B69C485BBC1AA", 16));
        assertTrue(key.verify(
                "message digest".getBytes(StandardCharsets.US_ASCII),
                Base64.getEncoder().encodeToString(signature)));
    }

    @Test
    void argon2id_gives_the_tag_of_rfc_9106_section_5_3() {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(32)
                .withIterations(3)
                .withParallelism(4)
                .withSalt(bytes("02".repeat(16)))
                .withSecret(bytes("03".repeat(8)))
                .withAdditional(bytes("04".repeat(12)))
                .build());
        byte[] tag = new byte[32];
        generator.generateBytes(bytes("01".repeat(32)), tag);
        assertEquals("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659", hex(tag));
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
