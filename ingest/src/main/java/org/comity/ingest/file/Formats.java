package org.comity.ingest.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.comity.domain.service.ExtensionFailure;
import org.comity.domain.service.InstalledServices;
import org.comity.ingest.annotation.AnnotationReader;
import org.comity.ingest.annotation.AnnotationWriter;
import org.comity.ingest.format.brat.BratReader;
import org.comity.ingest.format.brat.BratWriter;
import org.comity.ingest.format.inline.InlineReader;
import org.comity.ingest.format.langextract.LangextractReader;
import org.comity.ingest.format.statements.StatementsReader;
import org.comity.ingest.format.web.HypothesisReader;
import org.comity.ingest.format.web.WebAnnotationReader;
import org.comity.ingest.format.web.WebAnnotationWriter;
import org.comity.ingest.format.webanno.WebAnnoReader;

/**
 * The formats other than the native one that can be read and written: our own, those that other projects offer through
 * {@link java.util.ServiceLoader}, and those that a program hands in.
 */
public final class Formats {

    private static final List<AnnotationReader> OWN_READERS = List.of(
            new BratReader(),
            new HypothesisReader(),
            new InlineReader(),
            new LangextractReader(),
            new StatementsReader(),
            new WebAnnoReader(),
            new WebAnnotationReader());

    private static final List<AnnotationWriter> OWN_WRITERS = List.of(new BratWriter(), new WebAnnotationWriter());

    private final List<AnnotationReader> readers;
    private final List<AnnotationWriter> writers;

    private Formats(List<AnnotationReader> readers, List<AnnotationWriter> writers) {
        this.readers = readers;
        this.writers = writers;
    }

    /** All installed formats, sorted by name; our own comes first if others have the same name. */
    public static Formats installed() {
        return installedAnd(List.of(), List.of());
    }

    /**
     * All installed formats, after readers and writers that are handed in. The readers are asked first, in this order, and
     * the writers win over installed ones of the same name.
     *
     * @throws ExtensionFailure if one cannot be used
     * @throws java.util.ServiceConfigurationError if an installed one cannot be made
     */
    public static Formats installedAnd(List<AnnotationReader> handedIn, List<AnnotationWriter> handedInWriters) {
        List<AnnotationReader> readers = new ArrayList<>();
        handedIn.forEach(reader -> readers.add(new GuardedReader(reader)));
        Stream.concat(
                        OWN_READERS.stream(),
                        InstalledServices.of(
                                        AnnotationReader.class,
                                        loader -> ServiceLoader.load(AnnotationReader.class, loader))
                                .stream()
                                .map(GuardedReader::new))
                .sorted(Comparator.comparing(AnnotationReader::format))
                .forEach(readers::add);
        List<AnnotationWriter> writers = new ArrayList<>();
        handedInWriters.forEach(writer -> writers.add(new GuardedWriter(writer)));
        Stream.concat(
                        OWN_WRITERS.stream(),
                        InstalledServices.of(
                                        AnnotationWriter.class,
                                        loader -> ServiceLoader.load(AnnotationWriter.class, loader))
                                .stream()
                                .map(GuardedWriter::new))
                .sorted(Comparator.comparing(AnnotationWriter::format))
                .forEach(writers::add);
        return new Formats(List.copyOf(readers), List.copyOf(writers));
    }

    /** Returns whether all readers are those of this program, whose results depend only on what they are given. */
    public boolean areOwn() {
        return OWN_READERS.containsAll(readers);
    }

    /** The names of the formats that can be written, sorted. */
    public List<String> written() {
        return writers.stream()
                .map(AnnotationWriter::format)
                .distinct()
                .sorted()
                .toList();
    }

    /** The writer of a format. */
    public Optional<AnnotationWriter> writer(String format) {
        return writers.stream().filter(writer -> writer.format().equals(format)).findFirst();
    }

    /** The endings of all files that can belong to a corpus, including texts and native annotations. */
    public Set<String> allEndings() {
        Set<String> endings = endings();
        endings.add(Texts.ENDING);
        endings.add(NativeFiles.ENDING);
        return endings;
    }

    /** The endings of the files that can be read. */
    public Set<String> endings() {
        Set<String> endings = new TreeSet<>();
        readers.forEach(reader -> endings.addAll(reader.endings()));
        return endings;
    }

    /** Returns whether a file may declare entities, judging by its name. */
    boolean mayDeclareEntities(String file) {
        return readers.stream()
                .filter(AnnotationReader::mayDeclareEntities)
                .anyMatch(reader -> reader.endings().stream().anyMatch(file::endsWith));
    }

    /**
     * The reader of a file: the first that recognises it.
     *
     * @throws ReaderFailure if a reader of another project fails
     */
    public Optional<AnnotationReader> reader(String file, byte[] bytes) {
        return readers.stream()
                .filter(reader -> reader.endings().stream().anyMatch(file::endsWith))
                .filter(reader -> reader.recognises(file, bytes))
                .findFirst();
    }

    /**
     * What a file lacks that no reader recognises, although it seems to be meant for one.
     *
     * @throws ReaderFailure if a reader of another project fails
     */
    Optional<String> lacks(String file, byte[] bytes) {
        return readers.stream()
                .filter(reader -> reader.endings().stream().anyMatch(file::endsWith))
                .flatMap(reader -> reader.lacks(file, bytes).stream())
                .findFirst();
    }
}
