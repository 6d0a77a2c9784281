package org.comity.ingest.format.web;

import java.util.List;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.AnnotationReader;

/**
 * Reads annotations of the W3C Web Annotation Data Model (Recommendation of 23 February 2017): one, a list of them, an
 * AnnotationPage, or an AnnotationCollection with its first page.
 *
 * <p>The content of the model becomes the common annotated text as follows:
 *
 * <ul>
 *   <li>the value of the first body whose purpose is {@code tagging} is the label; further ones are attributes named
 *       {@code tag}; a textual body without a purpose is a tag if tagging is the only motivation (sections 3.2.4,
 *       3.3.5);
 *   <li>other textual bodies are notes, whose type is the purpose; a {@code bodyValue} is a note for
 *       {@code commenting} (section 3.2.5);
 *   <li>a body that is an IRI is a normalization of the scheme {@code iri} if its purpose is to identify, link,
 *       classify or tag, or if it has no purpose; else it is an attribute named {@code body};
 *   <li>of a Choice of bodies the first one counts (section 3.2.7), of a Choice of targets the first one that can be
 *       resolved;
 *   <li>a FragmentSelector of a plain text, {@code char=0,34} (RFC 5147), gives offsets (section 4.2.1); a line end
 *       counts as many code points as it has;
 *   <li>motivations, creators and the IRIs of the sources of targets are attributes named {@code motivation},
 *       {@code creator} and {@code source}; the text beside the file, with the same name except for the ending, is not
 *       listed as a source;
 *   <li>each target with selectors is one passage: its selectors are alternatives, of which one gives the words and
 *       another one the offsets in code points (section 4.2); {@code refinedBy} (section 4.2.9) and RangeSelector
 *       (section 4.2.8, the end is exclusive) are followed as far as the quoted words allow;
 *   <li>an annotation whose targets are all annotations of the same file is a relation between them, in the role
 *       {@code target}, with the annotations that are its bodies in the role {@code body}; replies are relations too;
 *   <li>a target that is a whole resource has no passages;
 *   <li>a target with a selector and without a {@code source}, as annotators that are part of a page write it, is part
 *       of the text beside the file, with one warning for each file.
 * </ul>
 *
 * <p>Selectors that do not apply to a plain text, such as XPathSelector, cause no finding beside one that does. If
 * there are no others, there is an info, and the annotation is left out, because it would seem to be about the whole
 * text. A violation of a MUST of the model is an error, of a SHOULD at most a warning. The codes begin with
 * {@code web-annotation-}: {@code context}, {@code type}, {@code id}, {@code target}, {@code body}, {@code selector},
 * {@code state}, {@code property}, {@code page} and {@code link} for anything the model does not allow;
 * {@code refinement} if a selection cannot be found within another; {@code unread} for selectors that do not apply to a
 * plain text; {@code elsewhere} for annotations that are in a different file.
 */
public final class WebAnnotationReader implements AnnotationReader {

    /** A reader, which keeps nothing between files. */
    public WebAnnotationReader() {}

    @Override
    public String format() {
        return WebDialect.W3C.format();
    }

    @Override
    public List<String> endings() {
        return List.of(".jsonld", ".json");
    }

    /** A file that ends in {@code .json} has this format if its {@code @context} or its type shows it. */
    @Override
    public boolean recognises(String file, byte[] bytes) {
        return WebShape.hasEnding(file, ".jsonld") || WebShape.of(file, bytes) == WebShape.W3C;
    }

    @Override
    public AnnotatedText read(String file, byte[] bytes) {
        return WebFile.read(file, bytes, WebDialect.W3C, WebAnnotations::marks);
    }
}
