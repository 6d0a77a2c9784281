package org.comity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.comity.cli.answer.RebaseAnswer;
import org.comity.domain.finding.Severity;
import org.comity.ingest.ReadingOptions;
import org.comity.ingest.Rebaser;
import org.comity.ingest.Rebasing;
import org.comity.ingest.rebase.AcceptedWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code comity rebase}: finds the quotes of a text again in a later version of it. */
@Command(
        name = "rebase",
        description =
                "Finds the quotes of a text again after it was corrected or fetched again, and lists which stayed, which"
                        + " moved, which have other words, and which are lost. With --write, replaces the text and"
                        + " changes the annotation files that quote it. A place that is not sure is not offered.",
        footer = {
            "",
            "Examples:",
            "  comity rebase notes/members.txt new/members.txt",
            "  comity rebase notes/members.txt new/members.txt --write"
        },
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true)
final class RebaseCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Interruption interruption;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            converter = PathArgument.class,
            description = "The text as it is in the corpus.")
    private Path before = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "NEW",
            converter = PathArgument.class,
            description = "A file with the later version of the text.")
    private Path after = Path.of("");

    @Option(
            names = "--write",
            description = "Replace OLD by the bytes of NEW, and change the annotation files that quote it: only the"
                    + " quotes that would not be found otherwise, or whose new words are accepted.")
    private boolean write;

    @Option(
            names = "--accept",
            paramLabel = "WORDS",
            converter = AcceptedWordsArgument.class,
            completionCandidates = AcceptedWordsArgument.class,
            description =
                    "The changed words that quotes are to have too: typography (default: only other case, signs or"
                            + " accents), words (also other words, but no denial, number, date or name), or any.")
    private AcceptedWords accepted = AcceptedWords.TYPOGRAPHY;

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            converter = PathArgument.class,
            description = "The corpus of the text; default: the nearest folder above it that contains corpus.yaml.")
    private @Nullable Path corpus;

    @Mixin
    private TextsOption texts = new TextsOption();

    @Option(names = "--json", description = "Print the answer as JSON.")
    private boolean json;

    @Option(
            names = {"-v", "--verbose", "--all"},
            description = "List all quotes; default: of those that stayed or moved, the first ten.")
    private boolean all;

    @Mixin
    private ColorOption color = new ColorOption();

    RebaseCommand(Terminal terminal, Interruption interruption) {
        this.terminal = terminal;
        this.interruption = interruption;
    }

    @Override
    public Integer call() throws IOException {
        ArgumentSort sort = new ArgumentSort(spec);
        sort.requireText(before);
        sort.requireText(after);
        if (Files.isSameFile(before, after)) {
            throw sort.misuse(before + " and " + after + " are the same file; give the later version in another file");
        }
        Optional<Path> elsewhere = texts.folder();
        CorpusOfFile text = text(elsewhere, sort);
        ReadingOptions options =
                elsewhere.map(ReadingOptions.DEFAULT::withTexts).orElse(ReadingOptions.DEFAULT);
        byte[] later = Files.readAllBytes(after);
        byte[] earlier = Files.readAllBytes(before);
        Rebasing rebasing = Step.reading(
                "the corpus", () -> Rebaser.rebase(text.folder(), text.path(), earlier, later, accepted, options));
        new FindingPrinter(terminal.err(), all, color.err(terminal)).print(rebasing.findings(), Severity.WARNING);
        boolean unreadable = !rebasing.findings().isEmpty();
        boolean written = write && !unreadable && rebasing.obstacles().isEmpty();
        if (written) {
            write(text.folder(), rebasing, later);
        }
        RebaseAnswer answer = new RebaseAnswer(text.path(), rebasing, accepted, written);
        if (!unreadable) {
            terminal.out().print(json ? answer.json() : answer.text(color.out(terminal), all));
            terminal.out().flush();
        }
        return (unreadable || !answer.isComplete() ? ExitCode.FINDINGS : ExitCode.FINE).number();
    }

    /** The text in its corpus, or in the folder of further texts. */
    private CorpusOfFile text(Optional<Path> elsewhere, ArgumentSort sort) throws IOException {
        Path real = before.toRealPath();
        if (elsewhere.isPresent()
                && corpus != null
                && real.startsWith(elsewhere.get().toRealPath())) {
            sort.requireCorpus(corpus);
            return new CorpusOfFile(
                    corpus.toRealPath(), CorpusOfFile.inside(elsewhere.get().toRealPath(), real));
        }
        return CorpusOfFile.of(before, corpus, sort);
    }

    private void write(Path folder, Rebasing rebasing, byte[] later) throws IOException {
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        for (String file : rebasing.changedFiles()) {
            contents.put(folder.resolve(file), rebasing.changed(file).orElseThrow());
        }
        contents.put(before, later);
        ReplacedFiles files = new ReplacedFiles();
        interruption.endWith(() -> files.end() ? "the files are replaced" : "no file was changed");
        files.write(contents);
    }
}
