package org.comity.export;

/**
 * A file that was published.
 *
 * @param path where it stands in the folder, with {@code /} between its parts
 * @param size its length in bytes
 * @param sha256 the SHA-256 of its bytes, 64 lower-case hexadecimal digits
 */
public record PublishedFile(String path, long size, String sha256) {}
