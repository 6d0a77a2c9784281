package org.comity.export.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The ZIP file of a workbook. All of its entries have the same fixed time.
 *
 * <p>It uses the fastest compression: better compression would take most of the time of writing a workbook.
 */
final class WorkbookZip extends ZipOutputStream {

    private static final int BUFFER = 1 << 16;

    /** The first month of the ZIP calendar is reserved for earlier times. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    WorkbookZip(OutputStream out) {
        super(out);
        setLevel(Deflater.BEST_SPEED);
        buf = new byte[BUFFER];
    }

    /** Begins a part. */
    void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        putNextEntry(entry);
    }

    /** Writes a part. */
    void add(String name, byte[] content) throws IOException {
        begin(name);
        write(content);
        closeEntry();
    }
}
