package org.comity.ingest.mapping;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.ScalarNode;

/** The notes of annotations to which other annotations refer: they belong to the statements of the latter. */
final class Remarks {

    private final MappingRules rules;
    private final Set<String> used = new HashSet<>();

    /** The notes of the annotations of one file. */
    Remarks(MappingRules rules) {
        this.rules = rules;
    }

    /** The notes of some annotations, except those that a rule reads. */
    List<String> of(Collection<Anchored> referred) {
        Set<String> remarks = new LinkedHashSet<>();
        for (Anchored anchored : referred) {
            if (rules.of(anchored.annotation()).isEmpty()) {
                remarks.addAll(AnnotationDetails.notes(anchored.annotation()));
                used.add(anchored.annotation().id());
            }
        }
        return List.copyOf(remarks);
    }

    /** A statement with the notes of the annotations to which it refers, after its own. */
    MapNode added(MapNode statement, Collection<Anchored> referred, ScalarNode at) {
        Set<String> notes = new LinkedHashSet<>();
        statement.get("note").ifPresent(node -> notes.addAll(Beside.texts(node)));
        boolean changed = notes.size() > 1;
        changed |= notes.addAll(of(referred));
        return changed ? Beside.note(statement, notes, at) : statement;
    }

    /** Whether the notes of an annotation belong to a statement of another one. */
    boolean isUsed(Anchored anchored) {
        return used.contains(anchored.annotation().id());
    }
}
