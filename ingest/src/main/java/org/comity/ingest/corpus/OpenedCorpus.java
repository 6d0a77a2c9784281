package org.comity.ingest.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.statement.Statement;
import org.comity.ingest.file.CorpusContext;
import org.comity.ingest.file.FileKind;
import org.comity.ingest.file.FileReading;
import org.comity.ingest.file.Formats;
import org.comity.ingest.file.MappedFile;
import org.comity.ingest.file.OpenedFile;
import org.comity.ingest.file.Texts;
import org.comity.ingest.file.WaitingFiles;
import org.comity.ingest.finding.FileFindings;
import org.comity.ingest.folder.Workers;
import org.jspecify.annotations.Nullable;

/** A corpus after the first round: its register is complete, and every file has been read or is waiting. */
public final class OpenedCorpus {

    private final CorpusOutline outline;
    private final List<OpenedKind> kinds;
    private final Workers workers;

    /**
     * The files of one kind after the first round.
     *
     * @param kind the kind
     * @param files all its files, in the order of their paths
     * @param waiting reads those that have to wait
     */
    private record OpenedKind(FileKind kind, List<OpenedFile> files, WaitingFiles waiting) {}

    /** The files of one kind that are opened, before any file has declared its entities. */
    private record ListedKind(FileKind kind, List<OpenedFile> files) {

        OpenedKind declare(List<Finding> findings) {
            List<OpenedFile> waiting = files.stream()
                    .filter(file -> !(file instanceof OpenedFile.Finished))
                    .toList();
            return new OpenedKind(kind, files, kind.declare(waiting, findings));
        }
    }

    /** How a file is opened. */
    @FunctionalInterface
    private interface Opening {
        OpenedFile open(FileKind kind, String path) throws IOException;
    }

    private OpenedCorpus(CorpusOutline outline, List<OpenedKind> kinds, Workers workers) {
        this.outline = outline;
        this.kinds = kinds;
        this.workers = workers;
    }

    /**
     * Opens a corpus: reads what needs no other file, and declares the entities of all files.
     *
     * @param root the folder of the corpus
     * @param texts a further folder in which texts are looked up, or null
     * @param formats the formats that can be read
     * @param workers read its files
     */
    public static OpenedCorpus open(Path root, @Nullable Path texts, Formats formats, Workers workers)
            throws IOException {
        return open(CorpusOutline.of(root, texts, formats, workers.quiet()), workers, FileKind::open);
    }

    /** Opens a corpus from which one file is needed: declares the entities of all files, and reads nothing else. */
    public static OpenedCorpus declared(Path root, @Nullable Path texts, Formats formats, Workers workers)
            throws IOException {
        return open(CorpusOutline.of(root, texts, formats, workers.quiet()), workers, FileKind::declarations);
    }

    private static OpenedCorpus open(CorpusOutline outline, Workers workers, Opening opening) throws IOException {
        List<ListedKind> listed = new ArrayList<>();
        for (FileKind kind : outline.kinds()) {
            listed.add(new ListedKind(
                    kind, workers.map(kind.paths(), path -> FileMemory.reading(path, () -> opening.open(kind, path)))));
        }
        if (listed.stream().flatMap(kind -> kind.files().stream()).anyMatch(OpenedFile::losesDeclarations)) {
            outline.context().register().markIncomplete();
        }
        List<OpenedKind> opened =
                listed.stream().map(kind -> kind.declare(outline.findings())).toList();
        outline.context().register().markComplete();
        return new OpenedCorpus(outline, opened, workers);
    }

    /**
     * Reads all files; those that were read in the first round come first. Files whose names mean something else once the
     * names of all files are known are read again.
     */
    public List<FileReading> read() throws IOException {
        List<FileReading> readings = new ArrayList<>();
        for (OpenedKind kind : kinds) {
            for (OpenedFile file : kind.files()) {
                if (file instanceof OpenedFile.Finished finished) {
                    readings.add(finished.reading());
                }
            }
        }
        List<List<FileReading>> first = new ArrayList<>();
        for (OpenedKind kind : kinds) {
            waiting(kind).forEach(file -> file.findings().keep());
            first.add(workers.map(waiting(kind), file -> read(kind, file)));
        }
        SecondRound second = SecondRound.of(
                first.stream().flatMap(List::stream).toList(),
                context().register(),
                context().names());
        for (int i = 0; i < kinds.size(); i++) {
            readings.addAll(again(kinds.get(i), first.get(i), second));
        }
        return readings;
    }

    private static FileReading read(OpenedKind kind, OpenedFile file) throws IOException {
        return FileMemory.reading(file.path(), () -> kind.waiting().read(file));
    }

    private static List<OpenedFile> waiting(OpenedKind kind) {
        return kind.files().stream()
                .filter(file -> !(file instanceof OpenedFile.Finished))
                .toList();
    }

    private List<FileReading> again(OpenedKind kind, List<FileReading> first, SecondRound second) throws IOException {
        List<OpenedFile> files = waiting(kind);
        List<OpenedFile> changed = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            if (second.isAbout(first.get(i))) {
                files.get(i).findings().rewind();
                changed.add(files.get(i));
            }
        }
        Map<String, FileReading> read = new TreeMap<>();
        workers.quiet().map(changed, file -> read(kind, file)).forEach(reading -> read.put(reading.path(), reading));
        return first.stream()
                .map(reading -> read.getOrDefault(reading.path(), reading))
                .toList();
    }

    /** One file as it was opened; a file that was not opened will be read from its start. */
    public OpenedFile file(String path) {
        return kinds.stream()
                .flatMap(kind -> kind.files().stream())
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseGet(() -> new OpenedFile.Deferred(path));
    }

    /** Reads one file as far as its words and their meaning; empty if it is not a file of annotations. */
    public Optional<MappedFile> map(OpenedFile file, FileFindings findings) throws IOException {
        for (OpenedKind kind : kinds) {
            if (kind.kind().has(file.path())) {
                return kind.waiting().map(file, findings);
            }
        }
        return Optional.empty();
    }

    /** The statements that the register asserts. */
    public List<Statement> assertions() {
        List<Statement> statements = new ArrayList<>();
        outline.file().ifPresent(file -> statements.addAll(file.assertions()));
        for (OpenedKind kind : kinds) {
            for (OpenedFile file : kind.files()) {
                if (file instanceof OpenedFile.Declaring declaring) {
                    statements.addAll(declaring.file().assertions());
                }
            }
        }
        return statements;
    }

    /** Returns whether a file of its own declares entities and nothing else. */
    public boolean hasRegisterFile() {
        return kinds.stream()
                .flatMap(kind -> kind.files().stream())
                .anyMatch(file -> file instanceof OpenedFile.Declaring declaring
                        && declaring.file().declaresOnly());
    }

    /** The description of the corpus; a neutral one if {@code corpus.yaml} cannot be read. */
    public Corpus corpus() {
        return outline.file()
                .map(file -> file.corpus(context().register(), context().roles()))
                .orElseGet(CorpusFile::unknown);
    }

    /** The parts that all files share. */
    public CorpusContext context() {
        return outline.context();
    }

    /** The findings of the first round, except those of single files. */
    public List<Finding> findings() {
        return outline.findings();
    }

    /** The errors of the files that declare entities, if one of their declarations could not be read. */
    public List<Finding> lostDeclarations() throws IOException {
        if (!context().register().isIncomplete()) {
            return List.of();
        }
        List<Finding> errors = new ArrayList<>();
        for (OpenedKind kind : kinds) {
            for (OpenedFile file : kind.files()) {
                FileFindings findings = file.findings();
                if (file.losesDeclarations()) {
                    kind.waiting().map(file, findings);
                }
                findings.list().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .forEach(errors::add);
            }
        }
        return errors;
    }

    /** The findings about files that are not read because of their endings; the sources that are read are known. */
    public List<Finding> unread(Set<String> sources) {
        return UnreadFiles.among(
                context().folder().files(""), context().formats().allEndings(), sources);
    }

    /** The texts of the corpus without annotations, and without a file that could contain some. */
    public List<String> unannotated(Set<String> annotated) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        Set<String> endings = context().formats().allEndings();
        endings.remove(Texts.ENDING);
        return context().folder().files(Texts.ENDING).stream()
                .filter(path -> !annotated.contains(path))
                .filter(path -> endings.stream()
                        .allMatch(ending -> context()
                                .folder()
                                .find(Texts.withoutEnding(path) + ending)
                                .isEmpty()))
                .toList();
    }
}
