package org.comity.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.comity.export.Format;
import org.comity.export.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code comity check}: reads and resolves a corpus, reports every finding and writes nothing. */
@Command(
        name = "check",
        description = "Reads a corpus, reports every finding, and writes nothing.",
        footer = {"", "docs/findings.md explains every finding by its code."},
        versionProvider = Version.class,
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    /** CSV for Excel loses what the workbook loses: one warning of it is enough. */
    private static final Set<Format> FORMATS = EnumSet.complementOf(EnumSet.of(Format.CSV_FOR_EXCEL));

    private final Terminal terminal;

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Reading reading = corpus.read();
        Verdict verdict = new Verdict(Publication.complete(reading.dataset(), FORMATS));
        new FindingPrinter(terminal.err(), true).print(verdict);
        new Summary(reading, verdict).print(terminal.out(), "nothing: this was a check");
        return verdict.exitCode(corpus.failOn()).number();
    }
}
