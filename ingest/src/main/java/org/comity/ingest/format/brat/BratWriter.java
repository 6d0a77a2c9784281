package org.comity.ingest.format.brat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationWriter;
import org.comity.ingest.text.SourceText;

/**
 * Writes the stand-off format of brat, which {@link BratReader} reads.
 *
 * <p>An id is kept where it is one of brat's for its kind, {@code T7} for words, {@code E1} for an event, {@code R2}
 * for a relation; others are made. A relation of two or more arguments without roles is an equivalence ({@code *}). An
 * event gets a trigger line of its own, unless words are annotated alike that stay an annotation beside it.
 *
 * <p>What brat cannot hold is written as near as it can: a passage over a line end or tab is parted there; a name has
 * {@code _} for white space, and a role for colons; a value, note or name of an entry has a space for each line end; an
 * empty name or value is {@code _}, a note without a type one of {@code AnnotatorNotes}. A relation that brat cannot
 * hold otherwise gets roles {@code Arg1}, {@code Arg2} and so on where it has none.
 */
public final class BratWriter implements AnnotationWriter {

    @Override
    public String format() {
        return "brat";
    }

    @Override
    public String ending() {
        return ".ann";
    }

    /**
     * Writes annotations.
     *
     * @param text all the characters of the text that they annotate
     * @param textName the name of the text's file, which does not stand in the format
     * @param annotations what is marked; each passage has offsets in code points, and the text has the words there
     * @return the characters of the file, lines ended by LF
     * @throws IllegalArgumentException if a passage has no such offsets or leaves the text, if two annotations have one
     *     id, or if an argument names none; quoting the id
     */
    @Override
    public String write(String text, String textName, Iterable<Annotation> annotations) {
        List<Annotation> all =
                StreamSupport.stream(annotations.spliterator(), false).toList();
        BratLines lines = new BratLines(SourceText.of(text), all);
        all.forEach(lines::add);
        return lines.toString();
    }
}
