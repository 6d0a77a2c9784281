/** The memberships as panels of countries and years, with the codes of the Correlates of War project. */
@NullMarked
package org.comity.export.panel;

import org.jspecify.annotations.NullMarked;
