/**
 * WebAnno TSV 3, the exchange format of WebAnno and INCEpTION: a table of tokens that carries its text.
 *
 * <p>{@link org.comity.ingest.format.webanno.WebAnnoReader} says which parts are read, and as what.
 */
@NullMarked
package org.comity.ingest.format.webanno;

import org.jspecify.annotations.NullMarked;
