package org.nuanmin.audit.chain;

/**
 * The end of the chain.
 *
 * @param block the last block's number, 0 before the first
 * @param hash the last block's hash, 64 zeros before the first
 * @param seq the last sealed entry's number
 */
public record Head(long block, String hash, long seq) {
    static final Head START = new Head(0, "0".repeat(64), 0);
}
