package org.nuanmin.work.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.nuanmin.work.WorkTexts;

/**
 * The zip around a workbook, as POI reads it, within bounds. POI's own bounds are for files on the disk, where ours never lie
 * in clear.
 */
final class Parts extends ZipFileZipEntrySource {
    static final long LARGEST = 300L << 20;
    private static final long SMALL = 4L << 20;
    private static final int MOST_PARTS = 2000;

    private final long length;
    private long most = SMALL;

    private Parts(ZipFile zip, long length) {
        super(zip);
        this.length = length;
    }

    static Parts of(byte[] file) throws IOException {
        checkKind(file);
        checkCount(file);
        var parts = new Parts(
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get(),
                file.length);
        try {
            Collections.list(parts.getEntries()).forEach(parts::check);
            if (parts.getEntry("[Content_Types].xml") == null) {
                throw WorkTexts.refuse("file.no-xlsx");
            }
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
        return parts;
    }

    private static void checkKind(byte[] file) {
        switch (FileMagic.valueOf(java.util.Arrays.copyOf(file, 64))) {
            case OOXML -> {}
            case OLE2 -> throw WorkTexts.refuse("file.xls");
            default -> throw WorkTexts.refuse("file.no-xlsx");
        }
    }

    /** Before the directory is read: each of its entries costs many times its bytes. */
    private static void checkCount(byte[] file) {
        int parts = 0;
        for (int i = 0; i < file.length - 3; i++) {
            if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1 && file[i + 3] == 2 && ++parts > MOST_PARTS) {
                throw WorkTexts.refuse("file.bomb");
            }
        }
    }

    private void check(ZipArchiveEntry part) {
        if (part.getName().toLowerCase(Locale.ROOT).contains("vbaproject")) {
            throw WorkTexts.refuse("file.macros");
        }
        Bounds.check(part.getSize(), packed(part), LARGEST);
    }

    /** The directory may lie, but not beyond the file. */
    private long packed(ZipArchiveEntry part) {
        return Math.min(part.getCompressedSize(), length);
    }

    /** From now on parts are read as streams; what was read before, a parser held whole. */
    void opened() {
        most = LARGEST;
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry part) throws IOException {
        return new Bounds(super.getInputStream(part), packed(part), most);
    }
}
