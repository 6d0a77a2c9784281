package org.comity.export.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A streaming workbook whose ZIP entries bear one fixed time, whatever the time and the time zone. */
final class TimelessWorkbook extends SXSSFWorkbook {

    /**
     * The largest part of a ZIP file without the 64-bit extension. With it POI writes a file that readers of a stream,
     * the JDK's among them, refuse; so only a workbook that may need it gets it.
     */
    private static final long LARGEST_PLAIN_PART = 0xFFFF_FFFFL;

    /** The first month of the ZIP calendar is kept for times before it. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private boolean large;

    TimelessWorkbook(int rowsInMemory) {
        super(rowsInMemory);
    }

    /** Writes a workbook no part of which has more bytes than this. */
    void write(OutputStream out, long largestPart) throws IOException {
        large = largestPart > LARGEST_PLAIN_PART;
        write(out);
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        if (large) {
            return super.createArchiveOutputStream(out);
        }
        ZipArchiveOutputStream zip = new PlainZip(out);
        zip.setUseZip64(Zip64Mode.Never);
        return zip;
    }

    private static final class PlainZip extends ZipArchiveOutputStream {

        PlainZip(OutputStream out) {
            super(out);
        }

        @Override
        public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
            // A ZIP file holds local time: through the default zone here, and back through it when it is written.
            entry.setTime(ENTRY_TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
            super.putArchiveEntry(entry);
        }
    }
}
