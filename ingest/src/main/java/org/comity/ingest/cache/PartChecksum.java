package org.comity.ingest.cache;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** A checksum of 64 bits that finds damage. Unlike a hash, it takes hardly any time before the JVM has compiled it. */
final class PartChecksum {

    private PartChecksum() {}

    /** The CRC-32 and the CRC-32C of some bytes, one behind the other. */
    static long of(byte[] bytes) {
        CRC32 one = new CRC32();
        one.update(bytes);
        CRC32C other = new CRC32C();
        other.update(bytes);
        return one.getValue() << Integer.SIZE | other.getValue();
    }
}
