package org.comity.ingest.format.statements;

import java.util.List;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.AnnotationReader;

/**
 * Reads flat statements, one map of plain values for each, in one of these forms:
 *
 * <ul>
 *   <li>JSON Lines: one statement per line;
 *   <li>one JSON object with the list {@code statements} and, optionally, {@code source} as in the native format;
 *   <li>a JSON list of statements, or one statement.
 * </ul>
 *
 * <p>The columns are those of {@link org.comity.ingest.flat.FlatColumn} and the keys of the native format. The statements
 * become those of the head of the annotated text, so that they are read like native ones; each value keeps its place. The
 * column {@code text} names the text of a statement, so a file may annotate several texts.
 *
 * <p>Besides the findings of {@link org.comity.ingest.node.json.JsonReader} and of the native format, the findings are
 * {@code statement-columns} (error) for columns that do not fit together, {@code unknown-key} (error) for entities, which
 * such a file cannot declare, and {@code annotator-missing} (warning) once per file for statements that do not say who
 * made them.
 */
public final class StatementsReader implements AnnotationReader {

    /** A reader, which keeps nothing between files. */
    public StatementsReader() {}

    @Override
    public String format() {
        return "statements";
    }

    @Override
    public List<String> endings() {
        return List.of(".json", ".jsonl");
    }

    /** Returns whether the first values of a file are statements with quotes, or the file is blank JSON Lines. */
    @Override
    public boolean recognises(String file, byte[] bytes) {
        return StatementsShape.of(file, bytes).isPresent();
    }

    @Override
    public AnnotatedText read(String file, byte[] bytes) {
        return readAll(file, bytes).get(0);
    }

    @Override
    public List<AnnotatedText> readAll(String file, byte[] bytes) {
        return StatementsFile.read(file, bytes);
    }
}
