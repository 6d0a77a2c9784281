package org.comity.ingest.conversion;

import java.util.ArrayList;
import java.util.List;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Quote;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.annotation.Details;
import org.comity.ingest.annotation.Note;
import org.comity.ingest.annotation.OffsetUnit;
import org.comity.ingest.annotation.Offsets;
import org.comity.ingest.annotation.Passage;
import org.comity.ingest.mapping.MappedStatement;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;

/**
 * Statements as annotations that any tool can store. The words are marked with the kind of the statement; its fields
 * are in a note in the native format, or in attributes if marks cannot have notes.
 */
public final class StatementMarks {

    private final String file;
    private final int placed;

    /**
     * Marks for the statements of a file.
     *
     * @param file the file
     * @param placed how many of the first statements are written in the file as such, so that their fields have a place
     */
    public StatementMarks(String file, int placed) {
        this.file = file;
        this.placed = placed;
    }

    /** One annotation for each statement, with its fields in a note. */
    public List<Annotation> noted(List<MappedStatement> statements) {
        List<Annotation> annotations = new ArrayList<>();
        for (MappedStatement statement : statements) {
            Note note = new Note("", NodeText.flow(statement.fields()));
            String id = "T" + (annotations.size() + 1);
            annotations.add(annotation(
                    id,
                    statement,
                    new Details(List.of(), List.of(), List.of(note)),
                    origin(statement, annotations.size())));
        }
        return annotations;
    }

    /** One annotation for each statement, with its fields as attributes. */
    public List<Annotation> attributed(List<MappedStatement> statements) {
        List<Annotation> annotations = new ArrayList<>();
        for (MappedStatement statement : statements) {
            List<AnnotationAttribute> attributes = statement.fields().entries().stream()
                    .map(StatementMarks::attribute)
                    .toList();
            String id = (annotations.size() + 1) + ":1";
            annotations.add(annotation(
                    id,
                    statement,
                    new Details(attributes, List.of(), List.of()),
                    origin(statement, annotations.size())));
        }
        return annotations;
    }

    private Origin origin(MappedStatement statement, int index) {
        MapNode fields = statement.fields();
        return index < placed ? new Origin(file, fields.line(), fields.column()) : Origin.of(file);
    }

    private static Annotation annotation(String id, MappedStatement statement, Details details, Origin origin) {
        List<Passage> passages =
                statement.quotes().stream().map(StatementMarks::passage).toList();
        return Annotation.span(id, label(statement.fields()), passages, details, origin);
    }

    private static Passage passage(Quote quote) {
        return Passage.of(
                quote.words(), new Offsets(quote.span().start(), quote.span().end(), OffsetUnit.CODE_POINTS));
    }

    private static AnnotationAttribute attribute(NodeEntry entry) {
        String key = entry.key().text().replace(' ', '-');
        return new AnnotationAttribute(
                key, entry.value() instanceof ScalarNode scalar ? scalar.text() : NodeText.flow(entry.value()));
    }

    private static String label(MapNode fields) {
        if (fields.get("member").isPresent()) {
            return "membership";
        }
        if (fields.get("about").isPresent()) {
            return "attribute";
        }
        return fields.get("count").isPresent() ? "count" : "inclusion";
    }
}
