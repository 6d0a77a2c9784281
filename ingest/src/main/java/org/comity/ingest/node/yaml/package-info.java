/** Reads a YAML file as a tree of nodes with their places, and reports its problems as findings. */
@NullMarked
package org.comity.ingest.node.yaml;

import org.jspecify.annotations.NullMarked;
