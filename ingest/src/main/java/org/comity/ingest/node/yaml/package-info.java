/** A YAML file as a tree of nodes that know their places, and everything wrong with it as findings. */
@NullMarked
package org.comity.ingest.node.yaml;

import org.jspecify.annotations.NullMarked;
