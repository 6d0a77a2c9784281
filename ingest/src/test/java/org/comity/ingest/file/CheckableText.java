package org.comity.ingest.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.statement.CountStatement;
import org.comity.domain.statement.Statement;
import org.comity.ingest.corpus.CorpusOutline;
import org.comity.ingest.corpus.OpenedCorpus;
import org.comity.ingest.finding.FileFindings;
import org.comity.ingest.folder.Workers;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.grammar.StatementItem;
import org.comity.ingest.text.SourceText;
import org.comity.ingest.wording.WordingCheck;
import org.jspecify.annotations.Nullable;

/** The statements about one text before they are compared with its words. */
public final class CheckableText {

    private final MappedFile file;
    private final WordingCheck check;
    private final List<StatementItem> items = new ArrayList<>();

    private CheckableText(MappedFile file, CorpusContext corpus) {
        this.file = file;
        this.check = corpus.wording();
        file.items(corpus.register(), corpus.roles(), items, new ArrayList<>());
    }

    /** The texts of a corpus whose statements are annotated or made from labelled lines. */
    public static List<CheckableText> of(Path folder, @Nullable Path texts, Workers workers) throws IOException {
        CorpusOutline outline = CorpusOutline.of(folder, texts, Formats.installed(), workers.quiet());
        OpenedCorpus corpus = OpenedCorpus.open(outline, workers);
        corpus.read(workers);
        List<CheckableText> read = new ArrayList<>();
        TreeSet<String> paths = new TreeSet<>(corpus.context().folder().files(NativeFiles.ENDING));
        paths.addAll(corpus.context().folder().files(Texts.ENDING));
        paths.remove("corpus.yaml");
        for (String path : paths) {
            Optional<MappedFile> mapped =
                    corpus.map(corpus.file(path), new FileFindings()).stream().findFirst();
            mapped.ifPresent(file -> read.add(new CheckableText(file, corpus.context())));
        }
        return read;
    }

    public SourceText text() {
        return file.text();
    }

    /** The language tag of the source, or an empty text. */
    public String language() {
        return file.citation().language().orElse("");
    }

    public List<StatementItem> items() {
        return List.copyOf(items);
    }

    /** The codes of the warnings about a statement that replaces an item, beside all other counts of the text. */
    public List<String> warnings(StatementItem replaced, Statement statement, SourceText words) {
        List<Finding> findings = new ArrayList<>();
        Report report = new Report(new FileDocument(file.path(), words), findings::add);
        Report others = new Report(new FileDocument(file.path(), words), finding -> {});
        List<StatementItem> together = new ArrayList<>();
        for (StatementItem item : items) {
            boolean counts = statement instanceof CountStatement
                    && item.statements().stream().anyMatch(CountStatement.class::isInstance);
            if (item.fields().equals(replaced.fields())) {
                together.add(new StatementItem(item.fields(), List.of(statement), report));
            } else if (counts) {
                together.add(new StatementItem(item.fields(), item.statements(), others));
            }
        }
        check.check(words, language(), file.spellings(), together);
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .map(finding -> finding.id().code())
                .toList();
    }
}
