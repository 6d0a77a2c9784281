/** What the passages conclude: organizations, frameworks, memberships, counts and inclusions, each with its support. */
@NullMarked
package org.comity.domain.dataset;

import org.jspecify.annotations.NullMarked;
