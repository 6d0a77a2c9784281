package org.comity.ingest.brat;

import org.comity.ingest.annotation.Argument;

/**
 * An argument before it is known whether its id names anything.
 *
 * @param argument role and id as the file has them
 * @param unit where it stands, an index of the file's text
 */
record Reference(Argument argument, int unit) {}
