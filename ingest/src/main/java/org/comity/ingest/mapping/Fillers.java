package org.comity.ingest.mapping;

import org.comity.ingest.grammar.Report;
import org.comity.ingest.node.ScalarNode;

/**
 * Makes the fillers for the statements of one file.
 *
 * @param names finds the entities
 * @param use learns what is met
 * @param report receives the problems
 */
record Fillers(EntityNames names, MappingUse use, Report report) {

    /** A filler for a statement of a rule. */
    Filler of(Scope scope, MappingRule rule, ScalarNode at) {
        return new Filler(scope, names, new RoleMeaning(rule.meanings(), use, report, at), use, rule.template(), at);
    }

    /** A filler for a statement that an annotator wrote. */
    Filler annotated(Scope scope, ScalarNode at) {
        return new Filler(scope, names, new RoleMeaning(Meanings.NONE, use, report, at), use, null, at);
    }
}
