/** The rules for all modules. Classes that violate each rule show that it fails. */
@NullMarked
package org.comity.architecture;

import org.jspecify.annotations.NullMarked;
