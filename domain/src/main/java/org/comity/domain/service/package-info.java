/** Finding the services of other projects, and calling them. Only the other modules of Comity use this package. */
@NullMarked
package org.comity.domain.service;

import org.jspecify.annotations.NullMarked;
