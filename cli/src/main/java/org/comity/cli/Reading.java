package org.comity.cli;

import org.comity.domain.dataset.Dataset;

/**
 * A corpus, read and resolved.
 *
 * @param dataset what it comes to
 * @param texts how many texts it has
 * @param pace how fast it was read
 */
record Reading(Dataset dataset, int texts, Pace pace) {}
