/** Alters the values of true statements and counts how often the comparison with their words reports it. */
@NullMarked
package org.comity.ingest.mutation;

import org.jspecify.annotations.NullMarked;
