package org.comity.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.domain.statement.Statement;
import org.comity.ingest.folder.CorpusFolder;
import org.comity.ingest.folder.Workforce;
import org.comity.ingest.grammar.Register;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.grammar.RoleVocabulary;
import org.comity.ingest.mapping.Mapping;
import org.comity.ingest.node.Document;
import org.jspecify.annotations.Nullable;

/** A corpus of which everything is known that files need of each other: its register, its roles, its mapping. */
final class OpenedCorpus {

    private final CorpusFolder folder;
    private final Workers workers;
    private final List<Finding> findings = new ArrayList<>();
    private final Register register = new Register();
    private final RoleVocabulary roles = new RoleVocabulary();
    private final Optional<CorpusFile> corpusFile;
    private final CorpusContext context;
    private final NativeFiles natives;
    private final PictureFiles pictures;
    private final Pages pages;
    private final List<FileReading> ready = new ArrayList<>();
    private final List<OpenedFile> waiting = new ArrayList<>();
    private final List<OpenedFile> waitingPictures = new ArrayList<>();
    private final List<String> pagePaths;

    private OpenedCorpus(CorpusFolder folder, Optional<CorpusFolder> elsewhere, Formats formats, Workers workers)
            throws IOException {
        this.folder = folder;
        this.workers = workers;
        this.corpusFile = openCorpus();
        Mapping mapping = corpusFile.map(CorpusFile::mapping).orElseGet(() -> Mapping.none(CorpusFile.NAME));
        this.context = new CorpusContext(folder, new Texts(folder, elsewhere), register, roles, mapping, formats);
        this.natives = new NativeFiles(context);
        this.pictures = new PictureFiles(context);
        this.pages = new Pages(context, pictures);
        this.pagePaths = folder.files(Texts.ENDING).stream()
                .filter(path -> mapping.lined(path).isPresent())
                .toList();
    }

    /**
     * Opens a corpus: reads what needs no other file, and declares the entities of all files.
     *
     * @param texts a further folder in which texts are looked up, or null
     */
    static OpenedCorpus open(Path root, @Nullable Path texts, Workers workers) throws IOException {
        OpenedCorpus corpus = list(root, texts, workers);
        corpus.open(corpus.natives::open);
        return corpus;
    }

    /** Opens a corpus of which one file is wanted: declares the entities of all files, and reads nothing else. */
    static OpenedCorpus declared(Path root, @Nullable Path texts, Workers workers) throws IOException {
        OpenedCorpus corpus = list(root, texts, workers);
        corpus.open(corpus.natives::declaring);
        return corpus;
    }

    private static OpenedCorpus list(Path root, @Nullable Path texts, Workers workers) throws IOException {
        Formats formats = Formats.installed();
        CorpusFolder folder = CorpusFolder.open(root, formats.allEndings(), workers.quiet());
        Optional<CorpusFolder> elsewhere = texts == null
                ? Optional.empty()
                : Optional.of(CorpusFolder.open(texts, Set.of(Texts.ENDING), workers.quiet()));
        OpenedCorpus corpus = new OpenedCorpus(folder, elsewhere, formats, workers);
        corpus.findings.addAll(folder.findings());
        return corpus;
    }

    private void open(Workforce.Task<String, OpenedFile> opening) throws IOException {
        List<String> nativePaths = folder.files(NativeFiles.ENDING).stream()
                .filter(path -> !path.equals(CorpusFile.NAME))
                .toList();
        sort(workers.map(nativePaths, opening), waiting);
        sort(workers.map(picturePaths(), pictures::open), waitingPictures);
        declare(waiting);
        declare(waitingPictures);
        pages.declare(workers.map(pagePaths, pages::naming), findings);
        register.markComplete();
    }

    /** What all files say, those read already first. */
    List<FileReading> read() throws IOException {
        List<FileReading> readings = new ArrayList<>(ready);
        readings.addAll(workers.map(waiting, natives::read));
        readings.addAll(workers.map(waitingPictures, pictures::read));
        readings.addAll(workers.map(pagePaths, pages::read));
        return readings;
    }

    /** What the register asserts. */
    List<Statement> assertions() {
        List<Statement> statements = new ArrayList<>();
        corpusFile.ifPresent(file -> statements.addAll(file.assertions()));
        for (List<OpenedFile> files : List.of(waiting, waitingPictures)) {
            files.forEach(file -> file.declaring().ifPresent(found -> statements.addAll(found.assertions())));
        }
        return statements;
    }

    CorpusContext context() {
        return context;
    }

    NativeFiles natives() {
        return natives;
    }

    PictureFiles pictures() {
        return pictures;
    }

    Pages pages() {
        return pages;
    }

    Optional<CorpusFile> corpusFile() {
        return corpusFile;
    }

    Register register() {
        return register;
    }

    RoleVocabulary roles() {
        return roles;
    }

    /** What was found out while the corpus was opened, but for what belongs to a file. */
    List<Finding> findings() {
        return findings;
    }

    /** The file as it was opened, if it has to wait. */
    Optional<OpenedFile> waiting(String path) {
        return List.of(waiting, waitingPictures).stream()
                .flatMap(List::stream)
                .filter(file -> file.path().equals(path))
                .findFirst();
    }

    /** The texts of the corpus that nothing annotates, nor tries to. */
    List<String> unannotated(Set<String> annotated) {
        Set<String> endings = context.formats().allEndings();
        endings.remove(Texts.ENDING);
        return folder.files(Texts.ENDING).stream()
                .filter(path -> !annotated.contains(path))
                .filter(path -> endings.stream()
                        .allMatch(ending ->
                                folder.find(Texts.withoutEnding(path) + ending).isEmpty()))
                .toList();
    }

    private List<String> picturePaths() {
        Set<String> paths = new TreeSet<>();
        context.formats().endings().forEach(ending -> paths.addAll(folder.files(ending)));
        return List.copyOf(paths);
    }

    /** Takes what was read, and puts aside what has to wait. */
    private void sort(List<OpenedFile> opened, List<OpenedFile> further) {
        for (OpenedFile file : opened) {
            file.reading().ifPresent(ready::add);
            if (file.reading().isEmpty()) {
                further.add(file);
            }
        }
    }

    private static void declare(List<OpenedFile> files) {
        files.forEach(file -> file.declaring().ifPresent(AnnotationFile::declare));
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
        return document.flatMap(found -> CorpusFile.open(found, register, roles, new Report(found, findings::add)));
    }
}
