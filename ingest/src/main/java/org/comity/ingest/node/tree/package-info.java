/** What readers of structured files have in common while they build the tree of nodes. */
@NullMarked
package org.comity.ingest.node.tree;

import org.jspecify.annotations.NullMarked;
