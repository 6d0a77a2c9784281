/** The names of entities in texts, in a comparable form, and the ids made from them. */
@NullMarked
package org.comity.ingest.name;

import org.jspecify.annotations.NullMarked;
