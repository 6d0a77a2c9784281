/** What structured files such as YAML and JSON say, as trees of nodes that know where they stand. */
@NullMarked
package org.comity.ingest.node;

import org.jspecify.annotations.NullMarked;
