/** Random values of the domain and plain JSON, for the laws of all modules that write JSON. */
@NullMarked
package org.comity.json.sample;

import org.jspecify.annotations.NullMarked;
