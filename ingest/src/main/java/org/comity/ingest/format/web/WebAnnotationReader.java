package org.comity.ingest.format.web;

import java.util.List;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.AnnotationReader;

/**
 * Reads annotations of the W3C Web Annotation Data Model (Recommendation of 23 February 2017): one, a list of them, an
 * AnnotationPage, or an AnnotationCollection with its first page.
 *
 * <p>What stands in the model becomes the common picture so:
 *
 * <ul>
 *   <li>the value of the first body whose purpose is {@code tagging} is the label, further ones are attributes named
 *       {@code tag}; a textual body without a purpose is a tag where tagging is the only motivation (sections 3.2.4,
 *       3.3.5);
 *   <li>other textual bodies are notes, whose type is the purpose; a {@code bodyValue} is one for {@code commenting}
 *       (section 3.2.5);
 *   <li>a body that is an IRI is a normalization of the scheme {@code iri}, if its purpose is to identify, link, classify
 *       or tag, or if none is given; else an attribute named {@code body};
 *   <li>of a Choice of bodies the first counts (section 3.2.7), of a Choice of targets the first of which something can
 *       be told;
 *   <li>a FragmentSelector of a plain text, {@code char=0,34} (RFC 5147), gives offsets (section 4.2.1); a line end
 *       counts as many code points as it has;
 *   <li>motivations, creators and the IRIs of the sources of targets are attributes named {@code motivation},
 *       {@code creator} and {@code source}; the text beside the file, of the same name but for the ending, is not named
 *       as a source;
 *   <li>each target with selectors is one passage: its selectors are alternatives, of which one gives the words and
 *       another one the offsets in code points (section 4.2); {@code refinedBy} (section 4.2.9) and RangeSelector (section
 *       4.2.8, the end is exclusive) are followed as far as the quoted words reach;
 *   <li>an annotation all of whose targets are annotations of the same file is a relation of these, in the role
 *       {@code target}, with the annotations that are its bodies in the role {@code body}; so are replies;
 *   <li>a target that is a resource as a whole has no passages.
 * </ul>
 *
 * <p>Selectors that a plain text cannot follow, such as XPathSelector, are no finding beside one that it can. Alone they
 * are an info, and the annotation is left out: it would seem to be about the whole text. What contradicts the model where
 * it says MUST is an error, where it says SHOULD a warning at most. The codes begin with {@code web-annotation-}:
 * {@code context}, {@code type}, {@code id}, {@code target}, {@code body}, {@code selector}, {@code state},
 * {@code property}, {@code page} and {@code link} for what the model does not allow; {@code refinement} where a
 * selection cannot be followed within another; {@code unread} for selectors that a plain text does not have;
 * {@code elsewhere} for annotations that are in another file.
 */
public final class WebAnnotationReader implements AnnotationReader {

    /** A reader, which keeps nothing between files. */
    public WebAnnotationReader() {}

    @Override
    public String format() {
        return Dialect.W3C.format();
    }

    @Override
    public List<String> endings() {
        return List.of(".jsonld", ".json");
    }

    /** A file that ends in {@code .json} is of this format if it says so by its {@code @context} or its type. */
    @Override
    public boolean recognises(String file, byte[] bytes) {
        return WebShape.hasEnding(file, ".jsonld") || WebShape.of(file, bytes) == WebShape.W3C;
    }

    @Override
    public AnnotatedText read(String file, byte[] bytes) {
        return WebFile.read(file, bytes, Dialect.W3C, WebAnnotations::marks);
    }
}
