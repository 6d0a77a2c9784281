/**
 * A module for Jackson 2 that writes and reads all values of the domain.
 *
 * <p>Begin with {@link org.comity.jackson2.ComityJackson2Module}.
 */
@NullMarked
package org.comity.jackson2;

import org.jspecify.annotations.NullMarked;
