/** Reads annotated texts, finds every quote in its text and turns the annotations into statements. */
module org.comity.ingest {
    requires transitive org.comity.domain;
    requires tools.jackson.core;
    requires tools.jackson.dataformat.yaml;
    requires static org.jspecify;

    exports org.comity.ingest;
    exports org.comity.ingest.annotation;
    exports org.comity.ingest.node;

    uses org.comity.ingest.annotation.AnnotationReader;
    uses org.comity.ingest.annotation.AnnotationWriter;
}
