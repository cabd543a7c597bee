package org.nuanmin.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/** The free bytes on the disk of the portal's data. */
record DataFolder(Path folder) implements LongSupplier {
    static DataFolder configured() {
        return new DataFolder(Path.of(System.getProperty("karaf.data", "data")).toAbsolutePath());
    }

    /** What can't be measured does not stop the portal: the database still says when it is full. */
    @Override
    public long getAsLong() {
        Path there = folder;
        while (there.getParent() != null && Files.notExists(there)) {
            there = there.getParent();
        }
        try {
            return Files.getFileStore(there).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }
}
