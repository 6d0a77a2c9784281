/** The names by which texts call entities, made comparable, and the ids made from them. */
@NullMarked
package org.comity.ingest.name;

import org.jspecify.annotations.NullMarked;
