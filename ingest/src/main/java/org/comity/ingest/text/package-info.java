/** Source texts, and how a quote finds its words in them. */
@NullMarked
package org.comity.ingest.text;

import org.jspecify.annotations.NullMarked;
