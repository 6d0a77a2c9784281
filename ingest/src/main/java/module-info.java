/**
 * Reads annotated texts, finds every quote in its text and turns the annotations into statements.
 *
 * <p>Where to begin: {@link org.comity.ingest.CorpusReader} reads a folder with {@code corpus.yaml}. Problems in the input
 * are findings of the dataset. {@link org.comity.ingest.ListedCorpus} reads the same on several machines.
 *
 * <pre>{@code
 * Dataset dataset = CorpusReader.read(folder).resolve();
 * if (dataset.hasErrors()) {
 *     dataset.findings().forEach(System.out::println);
 * }
 * }</pre>
 */
module org.comity.ingest {
    requires transitive org.comity.domain;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
    requires static org.jspecify;

    exports org.comity.ingest;
    exports org.comity.ingest.annotation;
    exports org.comity.ingest.node;
    exports org.comity.ingest.rebase;

    uses org.comity.ingest.annotation.AnnotationReader;
    uses org.comity.ingest.annotation.AnnotationWriter;
}
