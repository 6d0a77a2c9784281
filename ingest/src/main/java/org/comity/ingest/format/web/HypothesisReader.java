package org.comity.ingest.format.web;

import java.util.List;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.AnnotationReader;

/**
 * Reads annotations as the interface of Hypothes.is returns them: the answer to a search, {@code {"total": …, "rows":
 * […]}}, a list of annotations, or one.
 *
 * <p>The first tag is the label, further ones are attributes named {@code tag}; the {@code text} is a note of the type
 * {@code text}; {@code user} is an attribute named {@code creator}, the page one named {@code source}, unless it is the
 * text beside the file. Offsets count UTF-16 units. A RangeSelector here names elements of a page, not words; it and
 * others that a plain text does not have are no finding beside one that it has. Alone they are an info, and the annotation
 * is left out. A note on a page as a whole has no passages. A reply is a relation to what it replies to, in the role
 * {@code references}; where that is not in the file it is left out, with an info.
 *
 * <p>The codes begin with {@code hypothesis-}: {@code type}, {@code id}, {@code target}, {@code selector} and
 * {@code property} for what is not as Hypothes.is writes it; {@code refinement} where a selection cannot be followed
 * within another; {@code unread} for selectors that a plain text does not have; {@code elsewhere} for annotations that
 * are not in the file, of which the export tells.
 */
public final class HypothesisReader implements AnnotationReader {

    /** A reader, which keeps nothing between files. */
    public HypothesisReader() {}

    @Override
    public String format() {
        return Dialect.HYPOTHESIS.format();
    }

    @Override
    public List<String> endings() {
        return List.of(".json");
    }

    /** Whether a file has the shape of an export, and does not say of itself that it follows the model. */
    @Override
    public boolean recognises(String file, byte[] bytes) {
        return !WebShape.hasEnding(file, ".jsonld") && WebShape.of(file, bytes) == WebShape.HYPOTHESIS;
    }

    @Override
    public AnnotatedText read(String file, byte[] bytes) {
        return WebFile.read(file, bytes, Dialect.HYPOTHESIS, HypothesisAnnotations::marks);
    }
}
