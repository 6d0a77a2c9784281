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

    provides org.comity.ingest.annotation.AnnotationReader with
            org.comity.ingest.brat.BratReader,
            org.comity.ingest.inline.InlineReader,
            org.comity.ingest.web.HypothesisReader,
            org.comity.ingest.web.WebAnnotationReader,
            org.comity.ingest.webanno.WebAnnoReader;
    provides org.comity.ingest.annotation.AnnotationWriter with
            org.comity.ingest.brat.BratWriter,
            org.comity.ingest.web.WebAnnotationWriter;
}
