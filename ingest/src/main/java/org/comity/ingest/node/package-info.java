/** The content of structured files such as YAML and JSON, as trees of nodes with their places. */
@NullMarked
package org.comity.ingest.node;

import org.jspecify.annotations.NullMarked;
