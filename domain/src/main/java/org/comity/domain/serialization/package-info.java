/** The serialized form of long lists, for the packages of this module only. */
@NullMarked
package org.comity.domain.serialization;

import org.jspecify.annotations.NullMarked;
