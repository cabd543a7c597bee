package org.nuanmin.verifier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * An export as the portal's README describes it, written without the verifier's classes: blocks of three entries each. Its
 * parts can be changed before it is written, with or without hashing and signing anew.
 */
final class Export {
    static final int EACH = 3;

    final Signer signer;
    final List<Block> blocks = new ArrayList<>();

    Export(Signer signer, int blocks) {
        this.signer = signer;
        String previous = "0".repeat(64);
        for (int number = 1; number <= blocks; number++) {
            var block = new Block(number, previous);
            block.hash();
            block.sign(signer);
            this.blocks.add(block);
            previous = block.hash;
        }
    }

    /** The blocks from one on, as an export of some days only has them. */
    Export from(int number) {
        var part = new Export(signer, 0);
        part.blocks.addAll(blocks.subList(number - 1, blocks.size()));
        return part;
    }

    /** Hashes each block and joins them anew, and leaves the signatures as they are. */
    void hashAnew() {
        String previous = "0".repeat(64);
        for (Block block : blocks) {
            block.previous = previous;
            block.hash();
            previous = block.hash;
        }
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        blocks.forEach(block -> lines.addAll(block.lines()));
        lines.add(trailer());
        return lines;
    }

    String head() {
        return blocks.isEmpty() ? "0".repeat(64) : blocks.get(blocks.size() - 1).hash;
    }

    String trailer() {
        long first = blocks.isEmpty() ? 0 : blocks.get(0).number;
        long last = blocks.isEmpty() ? 0 : blocks.get(blocks.size() - 1).number;
        long count = blocks.stream().mapToLong(block -> block.objects.size()).sum();
        String fields = "{\"trailer\":true,\"count\":" + count + ",\"firstBlock\":" + first + ",\"lastBlock\":" + last
                + ",\"head\":\"" + head() + "\",\"publicKey\":\""
                + signer.pem().replace("\n", "\\u000a")
                + "\",\"exportedAt\":\"2021-03-01T01:00:00.000Z\",\"by\":\"auditor\"";
        return fields + ",\"signature\":\"" + signer.sign("nuanmin audit trailer\n" + fields + "}") + "\"}";
    }

    /** A block; what an entry is about can be changed. */
    static final class Block {
        final long number;
        String previous;
        String hash = "";
        String signature = "";
        final List<String> objects = new ArrayList<>();

        Block(long number, String previous) {
            this.number = number;
            this.previous = previous;
            for (int i = 0; i < EACH; i++) {
                objects.add("station-" + (first() + i));
            }
        }

        long first() {
            return (number - 1) * EACH + 1;
        }

        void hash() {
            var text = new StringBuilder(head()).append("}\n");
            for (int i = 0; i < objects.size(); i++) {
                text.append(sm3(entry(i) + "}")).append('\n');
            }
            hash = sm3(text.toString());
        }

        void sign(Signer by) {
            signature = by.sign("nuanmin audit block\n" + hash);
        }

        List<String> lines() {
            var lines = new ArrayList<String>();
            for (int i = 0; i < objects.size(); i++) {
                lines.add(entry(i) + ",\"hash\":\"" + sm3(entry(i) + "}") + "\",\"block\":" + head() + ",\"hash\":\""
                        + hash + "\",\"signature\":\"" + signature + "\"}}");
            }
            return lines;
        }

        private String head() {
            return "{\"number\":" + number + ",\"previous\":\"" + previous + "\",\"first\":" + first() + ",\"last\":"
                    + (first() + objects.size() - 1) + ",\"count\":" + objects.size()
                    + ",\"time\":\"2021-02-08T01:00:02.000Z\"";
        }

        private String entry(int at) {
            long seq = first() + at;
            return "{\"seq\":" + seq + ",\"id\":\"id-" + seq + "\",\"time\":\"2021-02-08T01:00:00.000Z\","
                    + "\"user\":\"clerk\",\"unit\":\"wenyilu\",\"address\":\"10.43.6.21\",\"requestId\":\"r-" + seq
                    + "\",\"action\":\"hr.station.opened\",\"object\":\"" + objects.get(at)
                    + "\",\"result\":\"DONE\",\"facts\":{\"note\":\"第 \\\" \\\\ 站 𠮷\",\"times\":\"2\"}";
        }
    }

    static String sm3(String text) {
        var digest = new SM3Digest();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(bytes, 0, bytes.length);
        byte[] out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return HexFormat.of().formatHex(out);
    }
}
