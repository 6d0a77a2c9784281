package org.comity.ingest.format.web;

import java.util.List;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.AnnotationReader;

/**
 * Reads annotations as Hypothes.is returns or exports them: a search result, {@code {"total": …, "rows": […]}}, what
 * its client saves, {@code {"export_date": …, "annotations": […]}}, what hypexport saves, {@code {"annotations": […],
 * "profile": …}}, a list of annotations or of search results, or a single annotation. If another map is around the
 * annotations, that is an error, which names their list.
 *
 * <p>The first tag is the label; further ones are attributes named {@code tag}. The {@code text} is a note of the type
 * {@code text}. {@code user} is an attribute named {@code creator}, and the page one named {@code source}, unless it is
 * the text beside the file. Offsets count UTF-16 units. A RangeSelector here names elements of a page, not words. It
 * and other selectors that do not apply to a plain text cause no finding beside one that does. If there are no others,
 * there is an info, and the annotation is left out. A note on a whole page has no passages. A reply is a relation to
 * the annotation it replies to, in the role {@code references}; if that annotation is not in the file, the reply is
 * left out, with an info.
 *
 * <p>The codes begin with {@code hypothesis-}: {@code type}, {@code id}, {@code target}, {@code selector} and
 * {@code property} for anything that differs from the form in which Hypothes.is writes it; {@code refinement} if a
 * selection cannot be found within another; {@code unread} for selectors that do not apply to a plain text;
 * {@code elsewhere} for annotations that the export mentions but does not contain.
 */
public final class HypothesisReader implements AnnotationReader {

    /** A reader, which keeps nothing between files. */
    public HypothesisReader() {}

    @Override
    public String format() {
        return WebDialect.HYPOTHESIS.format();
    }

    @Override
    public List<String> endings() {
        return List.of(".json");
    }

    /** Returns whether a file has the form of an export, and does not declare that it follows the model. */
    @Override
    public boolean recognises(String file, byte[] bytes) {
        return !WebShape.hasEnding(file, ".jsonld") && WebShape.of(file, bytes) == WebShape.HYPOTHESIS;
    }

    @Override
    public AnnotatedText read(String file, byte[] bytes) {
        return WebFile.read(file, bytes, WebDialect.HYPOTHESIS, HypothesisAnnotations::marks);
    }
}
