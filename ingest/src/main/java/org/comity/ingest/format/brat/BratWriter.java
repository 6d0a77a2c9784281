package org.comity.ingest.format.brat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationWriter;
import org.comity.ingest.text.SourceText;

/**
 * Writes the stand-off format of brat, which {@link BratReader} reads.
 *
 * <p>An id is kept if it is valid in brat for its kind: {@code T7} for words, {@code E1} for an event, {@code R2} for a
 * relation. Other ids are generated. A relation of two or more arguments without roles is an equivalence ({@code *}).
 * An event gets a trigger line of its own, unless the same words have an annotation with the same label to which
 * another one refers.
 *
 * <p>What brat cannot represent is approximated: a passage over a line end or tab is split there; a name has {@code _}
 * for white space, and a role also for colons; a value, note or name of an entry has a space for each line end; an
 * empty name or value is {@code _}; a note without a type becomes one of {@code AnnotatorNotes}. A relation that would
 * not fit otherwise gets the roles {@code Arg1}, {@code Arg2} and so on where it has none.
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
     * @param text all the characters of the annotated text
     * @param textName the name of the text's file, which the format does not contain
     * @param annotations the annotations; each passage has offsets in code points, and the text has its words there
     * @return the characters of the file, with LF line ends
     * @throws IllegalArgumentException if a passage has no such offsets or is outside the text, if two annotations have
     *     the same id, or if an argument refers to no annotation; quoting the id
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
