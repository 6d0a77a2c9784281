package org.example.consumer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.ingest.Converter;
import org.comity.ingest.CorpusReader;
import org.comity.ingest.ReadingOptions;

/** Reads a corpus in YAML and in JSON, and converts a file of it. */
public final class Reader {

    private Reader() {}

    /**
     * Runs the program.
     *
     * @param arguments an empty folder
     * @throws IOException if a file cannot be written or read
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = corpus(Path.of(arguments[0]));
        Dataset dataset = CorpusReader.read(folder).resolve();
        Check check = new Check();
        check.that("findings", dataset.findings().stream().map(Finding::message).toList(), List.of());
        check.that(
                "memberships",
                dataset.memberships().stream()
                        .map(Membership::member)
                        .map(Object::toString)
                        .collect(Collectors.toSet()),
                Set.of("iom", "nepal"));
        check.that(
                "converted",
                Converter.convert(folder, "note.yaml", "web-annotation", ReadingOptions.DEFAULT)
                        .content()
                        .isPresent(),
                true);
        check.end();
    }

    /** Writes a small corpus into a folder. */
    static Path corpus(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("corpus.yaml"),
                """
                name: consumer
                title: Two notes
                entities:
                  add: {framework: consultation mechanism, name: ADD}
                  iom: {organization: agency, name: IOM}
                  nepal: {organization: state, name: Nepal}
                mapping:
                  - {label: Observer, member: $words, of: add, as: observer}
                """);
        Files.writeString(folder.resolve("note.txt"), "IOM observes the ADD since 2012.\n");
        Files.writeString(
                folder.resolve("note.yaml"),
                """
                statements:
                  - {quote: IOM observes the ADD since 2012, member: iom, of: add, as: observer, since: 2012}
                """);
        Files.writeString(folder.resolve("page.txt"), "Nepal observes the ADD.\n");
        Files.writeString(
                folder.resolve("page.jsonld"),
                """
                {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "https://example.org/1", "type": "Annotation",
                 "body": {"type": "TextualBody", "purpose": "tagging", "value": "Observer"},
                 "target": {"source": "page.txt", "selector":
                  {"type": "TextQuoteSelector", "exact": "Nepal"}}}
                """);
        return folder;
    }
}
