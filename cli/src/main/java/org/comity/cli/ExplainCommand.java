package org.comity.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.comity.cli.answer.ExplainAnswer;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.text.VisibleText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code comity explain}: says who says so, who contradicts, and which rule decided. */
@Command(
        name = "explain",
        description =
                "Explains a conclusion: what is concluded, by which rule, the statements for and against it with their"
                        + " quotes, sources and places, and what was not chosen.",
        footer = {
            "",
            "Examples:",
            "  comity explain iom.observer.add",
            "  comity explain nepal iom dataset/",
            "  comity explain notes/members.yaml:21 my-corpus/"
        },
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "WORD",
            description =
                    "The id of a conclusion or of a statement, words of names (several conclusions are listed), or"
                            + " FILE:LINE for what became of an annotation. The last word may be a corpus or a dataset; "
                            + GivenCorpus.DEFAULT + ".")
    private List<String> words = List.of();

    @Option(names = "--json", description = "Print the answer as JSON.")
    private boolean json;

    @Mixin
    private TextsOption texts = new TextsOption();

    @Mixin
    private ColorOption color = new ColorOption();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        QuestionWords question = QuestionWords.of(words, 1);
        String asked = String.join(" ", question.words());
        Dataset dataset = question.dataset(spec, texts, terminal);
        Optional<ExplainAnswer> answer = ExplainAnswer.to(asked, dataset);
        if (answer.isEmpty()) {
            terminal.err().println(VisibleText.of("comity: " + ExplainAnswer.failure(asked, dataset)));
            return ExitCode.FINDINGS.number();
        }
        terminal.out().print(json ? answer.get().json() : answer.get().text(color.out(terminal)));
        terminal.out().flush();
        return ExitCode.FINE.number();
    }
}
