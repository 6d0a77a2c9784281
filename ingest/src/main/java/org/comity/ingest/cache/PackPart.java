package org.comity.ingest.cache;

/**
 * A part of a pack: some readings, one after the other.
 *
 * @param offset where it begins in the file
 * @param length its length in bytes
 * @param size the number of its readings
 * @param checksum the checksum of its bytes
 */
record PackPart(long offset, int length, int size, long checksum) {}
