package org.comity.export;

/**
 * A published file.
 *
 * @param path the path in the folder, with {@code /} as separator
 * @param size its length in bytes
 * @param sha256 the SHA-256 of its bytes, 64 lower-case hexadecimal digits
 */
public record PublishedFile(String path, long size, String sha256) {}
