package org.comity.ingest.cache;

import java.util.List;

/**
 * A reading in a pack, with the answers of folders on which it depends.
 *
 * @param part the number of the part of the pack that contains it
 * @param place its place in this part
 * @param answers the answers
 */
record PackEntry(int part, int place, List<PackAnswer> answers) {}
