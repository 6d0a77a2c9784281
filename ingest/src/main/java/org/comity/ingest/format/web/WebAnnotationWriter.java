package org.comity.ingest.format.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationWriter;
import org.comity.ingest.text.SourceText;

/**
 * Writes annotations as a list of annotations of the W3C Web Annotation Data Model, which other tools can import.
 *
 * <p>Each passage is a target with a TextQuoteSelector, whose prefix and suffix are up to 32 code points of the text,
 * and a TextPositionSelector. The label and attributes named {@code tag} become bodies for {@code tagging}, notes
 * textual bodies, and normalizations of the scheme {@code iri} bodies for {@code identifying}. Attributes named
 * {@code motivation}, {@code creator} and {@code source} become the properties of the model if their values allow it.
 *
 * <p>Anything the model has no terms for is written in terms with the prefix {@code comity:}, which is short for
 * {@code urn:x-comity:}. Other tools may ignore these:
 *
 * <ul>
 *   <li>the type {@code comity:Relation}: an annotation for {@code linking}, whose targets are the annotations at its
 *       ends, each with its {@code comity:role};
 *   <li>the type {@code comity:Event}: its targets are the trigger, and its bodies for {@code linking} the participants,
 *       each with its {@code comity:role};
 *   <li>{@code comity:attribute}: the name of an attribute, whose value is that of the textual body;
 *   <li>{@code comity:scheme} and {@code comity:label}: the scheme of a normalization, whose identifier is the value of
 *       the textual body, and its name in that scheme;
 *   <li>{@code comity:note}: the type of a note, if that is not a motivation;
 *   <li>{@code comity:name}: the id of an annotation, if that is not an IRI.
 * </ul>
 *
 * <p>{@link WebAnnotationReader} reads the same annotations back if the file has the name of the text except for the
 * ending. The passages then also have the context from the text.
 */
public final class WebAnnotationWriter implements AnnotationWriter {

    /** A writer, which keeps nothing between files. */
    public WebAnnotationWriter() {}

    @Override
    public String format() {
        return WebDialect.W3C.format();
    }

    @Override
    public String ending() {
        return ".jsonld";
    }

    /**
     * Writes annotations.
     *
     * @throws IllegalArgumentException if a passage does not have its words at its offsets in code points, quoting it
     */
    @Override
    public String write(String text, String textName, Iterable<Annotation> annotations) {
        List<Annotation> all = new ArrayList<>();
        annotations.forEach(all::add);
        Set<String> iris = new HashSet<>();
        all.forEach(annotation -> iris.add(WrittenId.of(annotation.id()).iri()));
        WrittenTargets targets = new WrittenTargets(SourceText.of(text), textName, iris);
        List<Map<String, Object>> written = new ArrayList<>();
        for (Annotation annotation : all) {
            written.add(new WrittenAnnotation(annotation, targets).map());
        }
        return IndentedJson.of(written);
    }
}
