/**
 * Conclusions: organizations, frameworks, memberships, counts and inclusions, each with its support.
 *
 * @serial exclude
 */
@NullMarked
package org.comity.domain.conclusion;

import org.jspecify.annotations.NullMarked;
