/** The grammar of the native annotations: each kind of field is read into types of the domain. */
@NullMarked
package org.comity.ingest.grammar;

import org.jspecify.annotations.NullMarked;
