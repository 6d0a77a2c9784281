package org.comity.export.format;

import org.comity.domain.source.Sha256;

/**
 * A published file.
 *
 * @param path the path in the folder, with {@code /} as separator
 * @param size its length in bytes
 * @param sha256 the hash of its bytes
 * @since 0.1
 */
public record PublishedFile(String path, long size, Sha256 sha256) {}
