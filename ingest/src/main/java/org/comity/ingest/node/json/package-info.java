/** A JSON file as a tree of nodes that know their places, and everything wrong with it as findings. */
@NullMarked
package org.comity.ingest.node.json;

import org.jspecify.annotations.NullMarked;
