/** How long reading a corpus takes, quotes found in their texts, beside binding its YAML files alone. */
@NullMarked
package org.comity.benchmark.reading;

import org.jspecify.annotations.NullMarked;
