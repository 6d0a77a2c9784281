package org.comity.ingest.format.web;

import java.util.Set;

/** The terms of the model that the reader and the writer use, and Comity's own. */
final class WebTerms {

    /** The JSON-LD context of the model (section 3.1). */
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    static final String ANNOTATION = "Annotation";
    static final String COLLECTION = "AnnotationCollection";
    static final String PAGE = "AnnotationPage";

    /** The motivations of the model (section 3.3.5). */
    static final Set<String> MOTIVATIONS = Set.of(
            "assessing",
            "bookmarking",
            "classifying",
            "commenting",
            "describing",
            "editing",
            "highlighting",
            "identifying",
            "linking",
            "moderating",
            "questioning",
            "replying",
            "tagging");

    /** The sets of bodies or targets (section 3.2.7 and appendix A). */
    static final Set<String> SETS = Set.of("Choice", "Composite", "List", "Independents");

    static final String PREFIX = "comity";

    /** The meaning of {@link #PREFIX}. */
    static final String NAMESPACE = "urn:x-comity:";

    /** The type of a relation between annotations. */
    static final String RELATION = "comity:Relation";

    /** The type of an event. */
    static final String EVENT = "comity:Event";

    /** The key of an id that is not an IRI. */
    static final String NAME = "comity:name";

    /** The key of the role of a linked annotation. */
    static final String ROLE = "comity:role";

    /** The key of the name of an attribute whose value is a textual body. */
    static final String ATTRIBUTE = "comity:attribute";

    /** The key of the type of a note, if that is not a motivation. */
    static final String NOTE = "comity:note";

    /** The key of the scheme of an identifier that is not an IRI, and of its name in that scheme. */
    static final String SCHEME = "comity:scheme";

    static final String LABEL = "comity:label";

    private WebTerms() {}
}
