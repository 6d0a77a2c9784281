/** Reads a JSON file as a tree of nodes with their places, and reports its problems as findings. */
@NullMarked
package org.comity.ingest.node.json;

import org.jspecify.annotations.NullMarked;
