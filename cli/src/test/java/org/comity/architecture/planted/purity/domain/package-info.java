/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.purity.domain;

import org.jspecify.annotations.NullMarked;
