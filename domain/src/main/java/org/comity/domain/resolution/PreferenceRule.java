package org.comity.domain.resolution;

import java.util.Comparator;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.statement.Statement;

/**
 * One rule that can prefer a value to another that contradicts it.
 *
 * @param rule the name of the rule
 * @param order the order of candidates, the preferred one first
 */
record PreferenceRule<V, S extends Statement>(Rule rule, Comparator<Candidate<V, S>> order) {}
