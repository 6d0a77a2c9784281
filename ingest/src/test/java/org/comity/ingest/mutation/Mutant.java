package org.comity.ingest.mutation;

import org.comity.domain.statement.Statement;
import org.comity.ingest.text.SourceText;

/**
 * A statement of which one value, or one of its words, was altered.
 *
 * @param kind what was altered
 * @param change the value or the words before and after, for people
 * @param statement the altered statement
 * @param text its text, which is altered if words are
 */
record Mutant(MutationClass kind, String change, Statement statement, SourceText text) {}
