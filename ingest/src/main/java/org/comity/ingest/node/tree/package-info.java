/** Shared classes of the readers of structured files, which build the tree of nodes. */
@NullMarked
package org.comity.ingest.node.tree;

import org.jspecify.annotations.NullMarked;
