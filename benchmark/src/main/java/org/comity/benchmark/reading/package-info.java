/** The time to read a corpus and find its quotes, compared with only binding its YAML files. */
@NullMarked
package org.comity.benchmark.reading;

import org.jspecify.annotations.NullMarked;
