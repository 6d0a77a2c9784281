package org.comity.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.comity.cli.answer.Query;
import org.comity.cli.answer.QueryAnswer;
import org.comity.cli.answer.Question;
import org.comity.cli.answer.UnknownNameException;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.statement.Standing;
import org.comity.domain.text.VisibleText;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code comity query}: who belonged to what, and when. */
@Command(
        name = "query",
        description = "Answers who belonged to what on a day, and what changed between two days.",
        footer = {
            "",
            "Examples:",
            "  comity query members add --on 2015-06-30",
            "  comity query bodies nepal --standing full dataset/",
            "  comity query common add colombo-process --on 2026-11-28",
            "  comity query history iom",
            "  comity query changes iom --between 2000-01-01/2020-12-31 --format csv"
        },
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "QUESTION",
            converter = QuestionArgument.class,
            completionCandidates = QuestionArgument.class,
            description = "members (of a body), bodies (of a member), common (members of several bodies), history (of a"
                    + " member) or changes (of an entity, as member and as body).")
    private Question question = Question.MEMBERS;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "WORD",
            description =
                    "The id or the name of the entity; for common, one word for each body. The last word may be a corpus"
                            + " or a dataset; " + GivenCorpus.DEFAULT + ".")
    private List<String> words = List.of();

    @Option(
            names = "--on",
            paramLabel = "DAY",
            converter = DateArgument.class,
            description = "Only memberships that certainly or possibly exist on this day, month or year.")
    private @Nullable ImpreciseDate on;

    @Option(
            names = "--between",
            paramLabel = "DAYS",
            converter = DaysArgument.class,
            description = "For changes: two days, such as 2010-01-01/2020-12-31. The first is the day before the"
                    + " changes.")
    private Query.@Nullable Days between;

    @Option(
            names = "--as",
            paramLabel = "ROLE",
            split = ",",
            description = "Only memberships in these roles, separated by commas.")
    private List<String> roles = List.of();

    @Option(
            names = "--standing",
            paramLabel = "STANDING",
            split = ",",
            converter = StandingArgument.class,
            completionCandidates = StandingArgument.class,
            description = "Only memberships whose role has one of these standings, separated by commas: full,"
                    + " associate, observer, other, service.")
    private List<Standing> standings = List.of();

    @Option(
            names = "--certainty",
            paramLabel = "CERTAINTY",
            converter = CertaintyArgument.class,
            completionCandidates = CertaintyArgument.class,
            description = "Only answers that are certain, or only those that are possible; default: both.")
    private @Nullable Certainty certainty;

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

    QueryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        checkOptions();
        QuestionWords asked = QuestionWords.of(words, 1);
        Query query = new Query(
                question, asked.words(), new Query.Filter(roles, standings, certainty), new Query.Time(on, between));
        Dataset dataset = asked.dataset(spec, texts, terminal);
        try {
            terminal.out().print(format.of(QueryAnswer.to(query, dataset), color.out(terminal)));
        } catch (UnknownNameException unknown) {
            terminal.err().println(VisibleText.of("comity: " + unknown.getMessage()));
            return ExitCode.FINDINGS.number();
        }
        terminal.out().flush();
        return ExitCode.FINE.number();
    }

    private void checkOptions() {
        boolean changes = question == Question.CHANGES;
        if (changes && between == null) {
            throw misuse("'changes' needs '--between' with two days, such as --between 2010-01-01/2020-12-31");
        }
        if (!changes && between != null) {
            throw misuse("'--between' is only for 'changes'; use '--on' for one day");
        }
        if (on != null && (changes || question == Question.HISTORY)) {
            throw misuse("'--on' is not for '" + question.label() + "'");
        }
        if (certainty != null && on == null && !changes) {
            throw misuse("'--certainty' needs '--on'");
        }
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
