package org.comity.ingest.cache;

/**
 * The reading of a file in one of the two rounds.
 *
 * @param waited whether it is the second round
 * @param path the file
 */
record ReadingKey(boolean waited, String path) {}
