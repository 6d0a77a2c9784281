/**
 * A module for Jackson 3 that writes and reads all values of the domain.
 *
 * <p>Begin with {@link org.comity.jackson.ComityJacksonModule}.
 */
@NullMarked
package org.comity.jackson;

import org.jspecify.annotations.NullMarked;
