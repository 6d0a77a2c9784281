/** Reads annotated texts, finds every quote in its text and turns the annotations into statements. */
module org.comity.ingest {
    requires transitive org.comity.domain;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
    requires static org.jspecify;

    exports org.comity.ingest;
    exports org.comity.ingest.annotation;
    exports org.comity.ingest.node;

    uses org.comity.ingest.annotation.AnnotationReader;
    uses org.comity.ingest.annotation.AnnotationWriter;
}
