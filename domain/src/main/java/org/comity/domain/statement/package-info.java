/**
 * Statements, each of which says what one passage of one source says: the four kinds and their parts.
 *
 * @serial exclude
 */
@NullMarked
package org.comity.domain.statement;

import org.jspecify.annotations.NullMarked;
