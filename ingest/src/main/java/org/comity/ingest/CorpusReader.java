package org.comity.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Source;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import org.comity.ingest.folder.CorpusFolder;
import org.comity.ingest.grammar.Register;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.grammar.RoleVocabulary;
import org.comity.ingest.mapping.Mapping;
import org.comity.ingest.node.Document;
import org.jspecify.annotations.Nullable;

/**
 * The way from a corpus folder to statements: {@code corpus.yaml}, texts, and their annotations in any format.
 *
 * <p>Files are read several at once. First those that need nothing but {@code corpus.yaml}; then, the entities of all
 * files being declared, those that had to wait. So every file can name every entity, what is kept of a file is what it
 * says, and the result does not depend on the number of threads.
 */
public final class CorpusReader {

    private static final String NATIVE_ENDING = ".yaml";

    private final CorpusFolder folder;
    private final Workers workers;
    private final List<Finding> findings = new ArrayList<>();
    private final Register register = new Register();
    private final RoleVocabulary roles = new RoleVocabulary();
    private final Set<Source> sources = new HashSet<>();
    private final List<Statement> statements = new ArrayList<>();
    private final CreatedEntities created = new CreatedEntities();
    private final Map<String, Origin> unmapped = new TreeMap<>();
    private final Set<String> annotated = new TreeSet<>();
    private long bytes;

    private CorpusReader(CorpusFolder folder, ReadingOptions options) {
        this.folder = folder;
        this.workers = new Workers(options);
    }

    /**
     * Reads a corpus. Whatever is wrong with its files becomes a finding, and the rest is read all the same.
     *
     * @param corpus the folder
     * @param texts a further folder in which texts are looked up that do not stand beside their annotations, or null
     * @return what was read, with all that is wrong
     * @throws IOException if a folder or a file cannot be read
     */
    public static CorpusReading read(Path corpus, @Nullable Path texts) throws IOException {
        return read(corpus, texts, ReadingOptions.DEFAULT);
    }

    /**
     * Reads a corpus. Whatever is wrong with its files becomes a finding, and the rest is read all the same.
     *
     * @param corpus the folder
     * @param texts a further folder in which texts are looked up that do not stand beside their annotations, or null
     * @param options how it is read, which does not change what is read
     * @return what was read, with all that is wrong
     * @throws IOException if a folder or a file cannot be read
     */
    public static CorpusReading read(Path corpus, @Nullable Path texts, ReadingOptions options) throws IOException {
        CorpusReader reader = new CorpusReader(CorpusFolder.open(corpus), options);
        Optional<CorpusFolder> elsewhere = texts == null ? Optional.empty() : Optional.of(CorpusFolder.open(texts));
        return reader.read(elsewhere);
    }

    private CorpusReading read(Optional<CorpusFolder> elsewhere) throws IOException {
        findings.addAll(folder.findings());
        Formats formats = Formats.installed();
        Optional<CorpusFile> corpusFile = openCorpus();
        Mapping mapping = corpusFile.map(CorpusFile::mapping).orElseGet(() -> Mapping.none(CorpusFile.NAME));
        CorpusContext context =
                new CorpusContext(folder, new Texts(folder, elsewhere), register, roles, mapping, formats);
        readFiles(context);
        corpusFile.ifPresent(file -> statements.addAll(file.assertions()));
        Corpus corpus = corpusFile.map(file -> file.corpus(register, roles)).orElseGet(CorpusFile::unknown);
        statements.addAll(created.statements(mapping.naming()));
        findings.addAll(created.findings());
        unmapped.forEach(this::reportUnmapped);
        folder.files(".yml").forEach(this::reportUnread);
        List<String> unannotated = unannotated(formats);
        unannotated.forEach(this::reportUnannotated);
        int textCount = (int) sources.stream().map(Source::id).distinct().count() + unannotated.size();
        return new CorpusReading(corpus, Statements.of(sources, statements), findings, textCount, bytes);
    }

    private void readFiles(CorpusContext context) throws IOException {
        NativeFiles natives = new NativeFiles(context);
        PictureFiles pictures = new PictureFiles(context);
        Pages pages = new Pages(context, pictures);
        List<OpenedFile> waiting = new ArrayList<>();
        List<OpenedFile> waitingPictures = new ArrayList<>();
        List<String> nativePaths = folder.files(NATIVE_ENDING).stream()
                .filter(path -> !path.equals(CorpusFile.NAME))
                .toList();
        sort(workers.map(nativePaths, natives::open), waiting);
        sort(workers.map(paths(context.formats()), pictures::open), waitingPictures);
        declare(waiting);
        declare(waitingPictures);
        List<String> pagePaths = folder.files(Texts.ENDING).stream()
                .filter(path -> context.mapping().lined(path).isPresent())
                .toList();
        pages.declare(workers.map(pagePaths, pages::naming), findings);
        register.markComplete();
        assertions(waiting);
        assertions(waitingPictures);
        workers.map(waiting, natives::read).forEach(this::add);
        workers.map(waitingPictures, pictures::read).forEach(this::add);
        workers.map(pagePaths, pages::read).forEach(this::add);
    }

    private List<String> paths(Formats formats) {
        Set<String> paths = new TreeSet<>();
        formats.endings().forEach(ending -> paths.addAll(folder.files(ending)));
        return List.copyOf(paths);
    }

    /** Takes what was read, and puts aside what has to wait. */
    private void sort(List<OpenedFile> opened, List<OpenedFile> waiting) {
        for (OpenedFile file : opened) {
            file.reading().ifPresent(this::add);
            if (file.reading().isEmpty()) {
                waiting.add(file);
            }
        }
    }

    private static void declare(List<OpenedFile> files) {
        files.forEach(file -> file.declaring().ifPresent(AnnotationFile::declare));
    }

    private void assertions(List<OpenedFile> files) {
        files.forEach(file -> file.declaring().ifPresent(found -> statements.addAll(found.assertions())));
    }

    private void add(FileReading reading) {
        findings.addAll(reading.findings());
        reading.source().ifPresent(source -> {
            sources.add(source);
            annotated.add(source.path());
        });
        statements.addAll(reading.statements());
        created.add(reading.names());
        reading.unmapped()
                .forEach((label, origin) -> unmapped.merge(label, origin, (a, b) -> a.compareTo(b) <= 0 ? a : b));
        bytes += reading.bytes();
    }

    private Optional<CorpusFile> openCorpus() throws IOException {
        if (folder.find(CorpusFile.NAME).isEmpty()) {
            findings.add(
                    Finding.of(Severity.ERROR, "corpus-not-found", CorpusFile.NAME, "the corpus has no corpus.yaml")
                            .at(Place.of(Origin.of(CorpusFile.NAME))));
            return Optional.empty();
        }
        FileFindings own = new FileFindings();
        Optional<Document> document = NativeFiles.parse(folder, CorpusFile.NAME, own);
        findings.addAll(own.list());
        if (document.isEmpty()) {
            register.markIncomplete();
            roles.markIncomplete();
        }
        return document.flatMap(found -> CorpusFile.open(found, register, roles, new Report(found, findings)));
    }

    /** The texts of the corpus that nothing annotates, nor tries to. */
    private List<String> unannotated(Formats formats) {
        return folder.files(Texts.ENDING).stream()
                .filter(path -> !annotated.contains(path))
                .filter(path ->
                        folder.find(Texts.withoutEnding(path) + NATIVE_ENDING).isEmpty())
                .filter(path -> formats.endings().stream()
                        .allMatch(ending ->
                                folder.find(Texts.withoutEnding(path) + ending).isEmpty()))
                .toList();
    }

    private void reportUnmapped(String label, Origin origin) {
        findings.add(Finding.of(
                        Severity.INFO,
                        "label-not-mapped",
                        label,
                        label.isEmpty()
                                ? "there are annotations without a label, which mean nothing to the corpus"
                                : "annotations labelled '" + label + "' mean nothing to the corpus")
                .suggesting("say under 'mapping:' in corpus.yaml what they mean")
                .at(Place.of(origin)));
    }

    private void reportUnread(String path) {
        findings.add(Finding.of(Severity.INFO, "file-not-read", path, "annotations end in .yaml; this file is not read")
                .at(Place.of(Origin.of(path))));
    }

    private void reportUnannotated(String path) {
        findings.add(Finding.of(Severity.INFO, "text-without-annotation", path, "the text has no annotations")
                .at(Place.of(Origin.of(path))));
    }
}
