package org.comity.ingest.cache;

import java.util.List;

/**
 * A reading to be written.
 *
 * @param key the file and the round
 * @param reading its content
 * @param answers the answers of folders on which it depends
 */
record FreshReading(ReadingKey key, KeptReading reading, List<PackAnswer> answers) {}
