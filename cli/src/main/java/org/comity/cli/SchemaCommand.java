package org.comity.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.comity.cli.answer.JsonAnswer;
import org.comity.domain.finding.Severity;
import org.comity.domain.text.VisibleText;
import org.comity.ingest.ReadingOptions;
import org.comity.ingest.StatementSchema;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code comity schema}: the JSON Schema with which a language model drafts statements about a corpus. */
@Command(
        name = "schema",
        description =
                "Prints a JSON Schema for structured output of language models: flat statements about the entities"
                        + " of a corpus, in its roles, with a description of what to write into each field.",
        footer = {"", "docs/language-models.md shows how to use it."},
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "CORPUS",
            converter = PathArgument.class,
            description = "The folder that contains corpus.yaml, or this file; " + GivenCorpus.DEFAULT + ".")
    private @Nullable Path argument;

    @Option(
            names = "--annotator",
            paramLabel = "MODEL",
            description = "The name of the model, which then is the only value of 'annotator'.")
    private @Nullable String annotator;

    @Mixin
    private ColorOption color = new ColorOption();

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (annotator != null && annotator.isBlank()) {
            throw new ArgumentSort(spec).misuse("'--annotator' needs a name");
        }
        StatementSchema read = read(GivenCorpus.of(Optional.ofNullable(argument)));
        StatementSchema schema = annotator == null ? read : read.withAnnotator(annotator);
        new FindingPrinter(terminal.err(), false, color.err(terminal)).print(schema.findings(), Severity.WARNING);
        if (schema.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return ExitCode.FINDINGS.number();
        }
        terminal.out().print(JsonAnswer.of(schema.json()));
        terminal.out().flush();
        if (!schema.listsEntities()) {
            terminal.err()
                    .println(VisibleText.of(
                            schema.entityCount() == 0
                                    ? "comity: the corpus declares no entities, so the schema allows any slug"
                                    : "comity: the schema allows any slug, because the usual providers refuse a list of "
                                            + schema.entityCount() + " entities; 'check' looks them up"));
            terminal.err().flush();
        }
        return ExitCode.FINE.number();
    }

    private StatementSchema read(Optional<Path> corpus) throws IOException {
        if (corpus.isPresent()) {
            new ArgumentSort(spec).requireCorpus(corpus.get());
            return Step.reading("the corpus", () -> StatementSchema.of(corpus.get(), ReadingOptions.DEFAULT));
        }
        try (EmbeddedCorpus embedded = EmbeddedCorpus.open()) {
            return StatementSchema.of(embedded.folder(), ReadingOptions.DEFAULT);
        }
    }
}
