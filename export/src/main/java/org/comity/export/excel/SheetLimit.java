package org.comity.export.excel;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.comity.export.survey.UnforeseenLoss;

/** A sheet while it is written, which must not become larger than many readers accept. */
final class SheetLimit extends FilterOutputStream {

    /** The largest size of a part of a ZIP file without its 64-bit extension, minus a reserve. */
    private static final long LARGEST = 0xFFFF_0000L;

    private final String sheet;
    private final long largest;
    private long bytes;

    SheetLimit(String sheet, OutputStream out) {
        this(sheet, out, LARGEST);
    }

    SheetLimit(String sheet, OutputStream out, long largest) {
        super(out);
        this.sheet = sheet;
        this.largest = largest;
    }

    @Override
    public void write(int octet) throws IOException {
        count(1);
        out.write(octet);
    }

    @Override
    public void write(byte[] octets, int from, int length) throws IOException {
        count(length);
        out.write(octets, from, length);
    }

    private void count(int length) {
        bytes += length;
        if (bytes > largest) {
            throw new UnforeseenLoss("the sheet '" + sheet + "' needs a further sheet");
        }
    }
}
