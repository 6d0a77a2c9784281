package org.comity.ingest.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.statement.Statement;
import org.comity.ingest.file.CorpusContext;
import org.comity.ingest.file.FileKind;
import org.comity.ingest.file.FileReading;
import org.comity.ingest.file.MappedFile;
import org.comity.ingest.file.OpenedFile;
import org.comity.ingest.file.Texts;
import org.comity.ingest.file.WaitingFiles;
import org.comity.ingest.finding.FileFindings;
import org.comity.ingest.folder.Workers;
import org.comity.ingest.mapping.CorpusNames;

/** A corpus after the first round: its register is complete, and every file has been read or is waiting. */
public final class OpenedCorpus {

    private final CorpusOutline outline;
    private final List<OpenedKind> kinds;
    private final List<Statement> assertions;
    private final Map<String, OpenedFile> files = new LinkedHashMap<>();

    /**
     * The files of one kind after the first round.
     *
     * @param kind the kind
     * @param files all its files, in the order of their paths
     * @param waiting reads those that have to wait
     */
    private record OpenedKind(FileKind kind, List<OpenedFile> files, WaitingFiles waiting) {}

    private OpenedCorpus(CorpusOutline outline, List<OpenedKind> kinds, List<Statement> assertions) {
        this.outline = outline;
        this.kinds = kinds;
        this.assertions = assertions;
        kinds.forEach(kind -> kind.files().forEach(file -> files.put(file.path(), file)));
        // So that a file can be read more than once.
        files.values().forEach(file -> file.findings().keep());
    }

    /**
     * Opens a corpus: reads what needs no other file, and declares the entities of all files.
     *
     * @param outline the corpus
     * @param workers read its files
     */
    public static OpenedCorpus open(CorpusOutline outline, Workers workers) throws IOException {
        return open(outline, workers, EarlierReadings.NONE);
    }

    /**
     * Opens a corpus of which an earlier reading may be known.
     *
     * @param outline the corpus
     * @param workers read its files
     * @param earlier the earlier reading
     */
    public static OpenedCorpus open(CorpusOutline outline, Workers workers, EarlierReadings earlier)
            throws IOException {
        return of(outline, workers.map(outline.paths(), path -> earlier.open(path, outline::open)));
    }

    /** Opens a corpus from which one file is needed: declares the entities of all files, and reads nothing else. */
    public static OpenedCorpus declared(CorpusOutline outline, Workers workers) throws IOException {
        return new OpenedCorpus(
                outline, kinds(outline, workers.map(outline.paths(), outline::declarations)), List.of());
    }

    /**
     * Declares the entities of all files.
     *
     * @param outline the corpus, in which nothing has been declared yet
     * @param opened all its files, in any order
     */
    public static OpenedCorpus of(CorpusOutline outline, Collection<OpenedFile> opened) {
        List<OpenedKind> kinds = kinds(outline, opened);
        return new OpenedCorpus(outline, kinds, assertions(outline, kinds));
    }

    private static List<OpenedKind> kinds(CorpusOutline outline, Collection<OpenedFile> opened) {
        Map<String, OpenedFile> byPath = new HashMap<>();
        opened.forEach(file -> byPath.put(file.path(), file));
        if (opened.stream().anyMatch(OpenedFile::losesDeclarations)) {
            outline.context().register().markIncomplete();
        }
        List<OpenedKind> kinds = new ArrayList<>();
        for (FileKind kind : outline.kinds()) {
            List<OpenedFile> files = kind.paths().stream()
                    .map(path -> Objects.requireNonNull(byPath.get(path), path))
                    .toList();
            List<OpenedFile> waiting =
                    files.stream().filter(OpenedCorpus::isWaiting).toList();
            kinds.add(new OpenedKind(kind, files, kind.declare(waiting, outline.findings())));
        }
        outline.context().register().markComplete();
        return kinds;
    }

    /**
     * Reads all files. Files whose names mean something else once the names of all files are known are read again.
     *
     * @param workers read the files
     * @return one reading for each file, in the order of the files
     */
    public List<FileReading> read(Workers workers) throws IOException {
        return read(workers, EarlierReadings.NONE);
    }

    /**
     * Reads all files of which no earlier reading is known. Files that are read again are always read.
     *
     * @param workers read the files
     * @param earlier the earlier reading that was known when the corpus was opened
     * @return one reading for each file, in the order of the files
     */
    public List<FileReading> read(Workers workers, EarlierReadings earlier) throws IOException {
        earlier.declared(() -> CorpusState.of(files.values()));
        Map<String, FileReading> readings = new HashMap<>();
        files.values().forEach(file -> {
            if (file instanceof OpenedFile.Finished finished) {
                readings.put(file.path(), finished.reading());
            }
        });
        workers.map(waiting(), path -> earlier.read(path, this::read))
                .forEach(reading -> readings.put(reading.path(), reading));
        List<String> again = decide(readings, context().names());
        workers.quiet().map(again, this::read).forEach(reading -> readings.put(reading.path(), reading));
        return inOrder(readings);
    }

    /**
     * Finds what the names in all files decide about those in one of them.
     *
     * @param first the readings of all files, which need no statements
     * @param decided receives what they decide
     * @return the files to be read again
     */
    public List<String> decide(Map<String, FileReading> first, CorpusNames decided) {
        List<FileReading> inOrder = inOrder(first);
        SecondRound second = SecondRound.of(inOrder, context().register(), decided);
        return inOrder.stream().filter(second::isAbout).map(FileReading::path).toList();
    }

    /** The files that have to be read now, in the order in which they are read. */
    public List<String> waiting() {
        return files.values().stream()
                .filter(OpenedCorpus::isWaiting)
                .map(OpenedFile::path)
                .toList();
    }

    /** Reads a file that had to wait. It can be read any number of times. */
    public FileReading read(String path) throws IOException {
        OpenedFile file = Objects.requireNonNull(files.get(path), path);
        // The findings of a file that declares entities belong to the file.
        synchronized (file) {
            file.findings().rewind();
            return FileMemory.reading(path, () -> kind(path).waiting().read(file));
        }
    }

    /** The readings of all files that have one, in the order of the files. */
    public List<FileReading> inOrder(Map<String, FileReading> readings) {
        return files.keySet().stream()
                .filter(readings::containsKey)
                .map(path -> Objects.requireNonNull(readings.get(path)))
                .toList();
    }

    private static boolean isWaiting(OpenedFile file) {
        return !(file instanceof OpenedFile.Finished);
    }

    private OpenedKind kind(String path) {
        return kinds.stream().filter(kind -> kind.kind().has(path)).findFirst().orElseThrow();
    }

    /** One file as it was opened; a file that was not opened will be read from its start. */
    public OpenedFile file(String path) {
        OpenedFile file = files.get(path);
        return file == null ? new OpenedFile.Deferred(path) : file;
    }

    /** Reads one file as far as its words and their meaning, once for each text; empty if it has no annotations. */
    public List<MappedFile> map(OpenedFile file, FileFindings findings) throws IOException {
        for (OpenedKind kind : kinds) {
            if (kind.kind().has(file.path())) {
                return kind.waiting().map(file, findings);
            }
        }
        return List.of();
    }

    /** The statements that the register asserts. */
    public List<Statement> assertions() {
        return assertions;
    }

    /** Reads the entries of the register, whose problems are reported with their files. */
    private static List<Statement> assertions(CorpusOutline outline, List<OpenedKind> kinds) {
        List<Statement> statements = new ArrayList<>();
        outline.file().ifPresent(file -> statements.addAll(file.assertions()));
        for (OpenedKind kind : kinds) {
            for (OpenedFile file : kind.files()) {
                if (file instanceof OpenedFile.Declaring declaring) {
                    statements.addAll(declaring.file().assertions());
                }
            }
        }
        return List.copyOf(statements);
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

    /** The number of files with endings that are not read, such as {@code 2 files that are not read: 2 .pdf}. */
    public Optional<String> otherFiles() {
        return UnreadFiles.counted(
                context().folder().files(""), context().formats().allEndings());
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
