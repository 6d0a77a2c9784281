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
 * Writes annotations as a list of annotations of the W3C Web Annotation Data Model, as other tools take them in.
 *
 * <p>Each passage is a target with a TextQuoteSelector, whose prefix and suffix are up to 32 code points of the text,
 * and a TextPositionSelector. The label and attributes named {@code tag} are bodies for {@code tagging}, notes textual
 * bodies, normalizations of the scheme {@code iri} bodies for {@code identifying}; attributes named {@code motivation},
 * {@code creator} and {@code source} stand where the model has them, as far as their values fit it.
 *
 * <p>What the model has no words for is written in terms that begin with {@code comity:} and stand for
 * {@code urn:x-comity:}, which other tools may skip:
 *
 * <ul>
 *   <li>the type {@code comity:Relation}: an annotation for {@code linking}, whose targets are the annotations at its
 *       ends, each with its {@code comity:role};
 *   <li>the type {@code comity:Event}: its targets are the trigger, and its bodies for {@code linking} the participants,
 *       each with its {@code comity:role};
 *   <li>{@code comity:attribute}: the name of an attribute, whose value is that of the textual body;
 *   <li>{@code comity:scheme} and {@code comity:label}: the scheme of a normalization, whose identifier is the value of
 *       the textual body, and the name that it has there;
 *   <li>{@code comity:note}: the type of a note that is no motivation;
 *   <li>{@code comity:name}: the id of an annotation where that is no IRI.
 * </ul>
 *
 * <p>{@link WebAnnotationReader} reads a file back as the same annotations, if it has the name of the text but for the
 * ending: passages then have beside them what the text has there.
 */
public final class WebAnnotationWriter implements AnnotationWriter {

    /** A writer, which keeps nothing between files. */
    public WebAnnotationWriter() {}

    @Override
    public String format() {
        return Dialect.W3C.format();
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
        return JsonText.of(written);
    }
}
