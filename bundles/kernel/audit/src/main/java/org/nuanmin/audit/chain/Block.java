package org.nuanmin.audit.chain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.nuanmin.audit.trail.Canonical;
import org.nuanmin.audit.trail.Entry;
import org.nuanmin.audit.trail.Times;
import org.nuanmin.portal.api.keys.Keys;

/**
 * Entries closed together.
 *
 * @param previous the hash of the block before
 * @param first the number of its first entry
 * @param sealed when it was closed
 * @param hash SM3 over its canonical head and entries
 * @param signature SM2 over the hash
 */
public record Block(
        long number,
        String previous,
        long first,
        long last,
        long count,
        Instant sealed,
        String hash,
        String signature) {
    private static final String SIGNED = "nuanmin audit block\n";

    static Block close(Head before, List<Entry> entries, Instant now, Keys keys) {
        long first = before.seq() + 1;
        long last = before.seq() + entries.size();
        var open = new Block(before.block() + 1, before.hash(), first, last, entries.size(), Times.whole(now), "", "");
        String hash = open.computed(entries, keys);
        return new Block(
                open.number, open.previous, first, last, open.count, open.sealed, hash, keys.sign(signed(hash)));
    }

    /** The hash its head and these entries make: each entry stands in it by its own hash. */
    String computed(List<Entry> entries, Keys keys) {
        var text = new StringBuilder(head().end()).append('\n');
        long seq = first;
        for (Entry entry : entries) {
            text.append(entryHash(entry, seq++, keys)).append('\n');
        }
        return sm3(text.toString(), keys);
    }

    static String entryHash(Entry entry, long seq, Keys keys) {
        return sm3(entry.canonical(seq).end(), keys);
    }

    private static String sm3(String text, Keys keys) {
        return keys.sm3(text.getBytes(StandardCharsets.UTF_8));
    }

    boolean signedBy(Keys keys) {
        return keys.verify(signed(hash), signature);
    }

    private static byte[] signed(String hash) {
        return (SIGNED + hash).getBytes(StandardCharsets.UTF_8);
    }

    private Canonical head() {
        return new Canonical()
                .put("number", number)
                .put("previous", previous)
                .put("first", first)
                .put("last", last)
                .put("count", count)
                .put("time", Times.text(sealed));
    }

    /** Its head with hash and signature, as an export shows it beside each entry. */
    Canonical whole() {
        return head().put("hash", hash).put("signature", signature);
    }

    Head asHead() {
        return new Head(number, hash, last);
    }
}
