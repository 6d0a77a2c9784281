/** The grammar of the native annotations: each sort of field read into the words of the domain. */
@NullMarked
package org.comity.ingest.grammar;

import org.jspecify.annotations.NullMarked;
