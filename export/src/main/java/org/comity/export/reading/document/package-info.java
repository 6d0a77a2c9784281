/** The JSON, YAML and UTF-8 of published documents, and the descriptors of CSV files. */
@NullMarked
package org.comity.export.reading.document;

import org.jspecify.annotations.NullMarked;
