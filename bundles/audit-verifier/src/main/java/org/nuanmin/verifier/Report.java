package org.nuanmin.verifier;

/**
 * What was found to hold.
 *
 * @param headBlock the block whose hash is the head that was given, -1 when none was given
 */
record Report(
        long entries,
        long firstBlock,
        long lastBlock,
        String head,
        long headBlock,
        boolean keyGiven,
        String keyFingerprint) {}
