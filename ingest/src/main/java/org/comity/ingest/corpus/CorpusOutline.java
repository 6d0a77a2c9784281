package org.comity.ingest.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.finding.Finding;
import org.comity.ingest.file.AnnotatedFiles;
import org.comity.ingest.file.CorpusContext;
import org.comity.ingest.file.FileKind;
import org.comity.ingest.file.Formats;
import org.comity.ingest.file.NativeFiles;
import org.comity.ingest.file.OpenedFile;
import org.comity.ingest.file.Texts;
import org.comity.ingest.finding.FileFindings;
import org.comity.ingest.folder.CorpusFolder;
import org.comity.ingest.folder.Workforce;
import org.comity.ingest.grammar.Register;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.grammar.RoleVocabulary;
import org.comity.ingest.mapping.CorpusNames;
import org.comity.ingest.mapping.Mapping;
import org.comity.ingest.node.Document;
import org.comity.ingest.page.Pages;
import org.comity.ingest.wording.WordingCheck;
import org.jspecify.annotations.Nullable;

/**
 * A corpus before its files are opened: the list of its files and the content of {@code corpus.yaml}.
 *
 * @param file the content of {@code corpus.yaml}, or empty if it cannot be read
 * @param context the parts that all files share
 * @param kinds the kinds of files that a corpus can contain; none if the folder is not the one that was meant
 * @param findings the problems found so far
 */
public record CorpusOutline(
        Optional<CorpusFile> file, CorpusContext context, List<FileKind> kinds, List<Finding> findings) {

    /**
     * Lists a corpus and reads its {@code corpus.yaml}.
     *
     * @param root the folder of the corpus
     * @param texts a further folder in which texts are looked up, or null
     * @param formats the formats that can be read
     * @param workforce lists folders
     */
    public static CorpusOutline of(Path root, @Nullable Path texts, Formats formats, Workforce workforce)
            throws IOException {
        CorpusFolder folder = CorpusFolder.open(root, formats.allEndings(), workforce);
        Optional<CorpusFolder> elsewhere = texts == null
                ? Optional.empty()
                : Optional.of(CorpusFolder.open(texts, Set.of(Texts.ENDING), workforce));
        return of(folder, elsewhere, formats);
    }

    /**
     * Reads the {@code corpus.yaml} of a listed corpus.
     *
     * @param folder the files of the corpus
     * @param elsewhere further texts
     * @param formats the formats that can be read
     */
    public static CorpusOutline of(CorpusFolder folder, Optional<CorpusFolder> elsewhere, Formats formats)
            throws IOException {
        List<Finding> findings = new ArrayList<>();
        Register register = new Register();
        RoleVocabulary roles = new RoleVocabulary();
        Optional<CorpusFile> file = corpusFile(folder, register, roles, findings);
        if (file.isEmpty()) {
            register.markIncomplete();
            roles.markIncomplete();
        }
        Mapping mapping = file.map(CorpusFile::mapping).orElseGet(() -> Mapping.unknown(CorpusFile.NAME));
        findings.addAll(folder.findings());
        CorpusContext context = new CorpusContext(
                folder,
                new Texts(folder, elsewhere),
                register,
                roles,
                mapping,
                new CorpusNames(),
                formats,
                new WordingCheck(register));
        return new CorpusOutline(file, context, kinds(context), findings);
    }

    private static List<FileKind> kinds(CorpusContext context) {
        if (MissingCorpusFile.meansElsewhere(context.folder())) {
            return List.of();
        }
        return List.of(new NativeFiles(context, CorpusFile.NAME), new AnnotatedFiles(context), new Pages(context));
    }

    /** All files, in the order in which they are read. */
    public List<String> paths() {
        return kinds().stream().flatMap(kind -> kind.paths().stream()).toList();
    }

    /** Returns whether a path is one of {@link #paths()}. */
    public boolean has(String path) {
        return kinds().stream().anyMatch(kind -> kind.has(path) && Collections.binarySearch(kind.paths(), path) >= 0);
    }

    /** Opens a file, and reads it if that is possible while not all entities are known. */
    public OpenedFile open(String path) throws IOException {
        return FileMemory.reading(path, () -> kind(path).open(path));
    }

    /** Opens a file only for the entities that it declares. */
    public OpenedFile declarations(String path) throws IOException {
        return FileMemory.reading(path, () -> kind(path).declarations(path));
    }

    private FileKind kind(String path) {
        return kinds.stream().filter(kind -> kind.has(path)).findFirst().orElseThrow();
    }

    private static Optional<CorpusFile> corpusFile(
            CorpusFolder folder, Register register, RoleVocabulary roles, List<Finding> findings) throws IOException {
        if (folder.find(CorpusFile.NAME).isEmpty()) {
            findings.add(MissingCorpusFile.in(folder));
            return Optional.empty();
        }
        FileFindings own = new FileFindings();
        Optional<Document> document = NativeFiles.parse(folder, CorpusFile.NAME, own);
        findings.addAll(own.list());
        return document.flatMap(found -> CorpusFile.open(found, register, roles, new Report(found, findings::add)));
    }
}
