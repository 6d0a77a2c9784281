/** The documents that langextract saves as JSON Lines. */
@NullMarked
package org.comity.ingest.format.langextract;

import org.jspecify.annotations.NullMarked;
