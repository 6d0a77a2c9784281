/** Programs that use this module in a process of their own. */
@NullMarked
package org.comity.export.consumer;

import org.jspecify.annotations.NullMarked;
