package org.comity.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.comity.cli.answer.ListAnswer;
import org.comity.cli.answer.ListedKind;
import org.comity.domain.dataset.Dataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code comity list}: what a dataset contains. */
@Command(
        name = "list",
        description = "Lists the entities, bodies, roles, sources or findings of a corpus or a dataset, with counts.",
        footer = {"", "Examples:", "  comity list bodies", "  comity list entities migration dataset/"},
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            converter = ListedKindArgument.class,
            completionCandidates = ListedKindArgument.class,
            description = "entities, bodies, roles, sources or findings.")
    private ListedKind kind = ListedKind.ENTITIES;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "WORD",
            description = "Only rows with all these words or beginnings of words. The last word may be a corpus or a"
                    + " dataset; " + GivenCorpus.DEFAULT + ".")
    private List<String> words = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = AnswerFormatArgument.class,
            completionCandidates = AnswerFormatArgument.class,
            description = "table (default), csv or json.")
    private AnswerFormat format = AnswerFormat.TABLE;

    @Mixin
    private TextsOption texts = new TextsOption();

    @Mixin
    private ColorOption color = new ColorOption();

    ListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        QuestionWords asked = QuestionWords.of(words, 0);
        Dataset dataset = asked.dataset(spec, texts, terminal);
        terminal.out()
                .print(format.of(ListAnswer.of(kind, String.join(" ", asked.words()), dataset), color.out(terminal)));
        terminal.out().flush();
        return ExitCode.FINE.number();
    }
}
