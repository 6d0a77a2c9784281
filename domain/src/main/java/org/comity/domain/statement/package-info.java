/**
 * What one passage of one source says: the four kinds of statement and the words they are made of.
 *
 * @serial exclude
 */
@NullMarked
package org.comity.domain.statement;

import org.jspecify.annotations.NullMarked;
