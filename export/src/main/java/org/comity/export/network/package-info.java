/** The memberships as a network in GEXF, GraphML and CSV, for programs such as Gephi. */
@NullMarked
package org.comity.export.network;

import org.jspecify.annotations.NullMarked;
