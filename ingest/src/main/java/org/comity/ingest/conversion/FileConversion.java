package org.comity.ingest.conversion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Kind;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Citation;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Quote;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationWriter;
import org.comity.ingest.corpus.OpenedCorpus;
import org.comity.ingest.file.AnnotationFile;
import org.comity.ingest.file.Formats;
import org.comity.ingest.file.MappedFile;
import org.comity.ingest.file.OpenedFile;
import org.comity.ingest.file.Texts;
import org.comity.ingest.file.WriterFailure;
import org.comity.ingest.finding.FileFindings;
import org.comity.ingest.format.inline.InlineWriter;
import org.comity.ingest.format.inline.InlineWriting;
import org.comity.ingest.mapping.CreatedName;
import org.comity.ingest.mapping.MappedStatement;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.text.QuoteFinder;
import org.jspecify.annotations.Nullable;

/** An annotation file of a corpus, written in a different format. */
public final class FileConversion {

    private static final String TEXT = "text";
    private static final String NATIVE = "native";
    private static final String INLINE = "inline";

    /** The maximum number of left-out entities that are named. */
    private static final int MOST_SHOWN = 20;

    private final OpenedCorpus corpus;
    private final OpenedFile opened;
    private final String file;
    private final FileFindings findings;
    private final List<Finding> lost;
    private Optional<String> content = Optional.empty();

    private FileConversion(OpenedCorpus corpus, String file) throws IOException {
        this.corpus = corpus;
        this.opened = corpus.file(file);
        this.file = file;
        this.findings = opened.findings();
        this.lost = corpus.lostDeclarations();
    }

    /** The names of the formats that can be written, sorted. */
    public static List<String> formats(Formats formats) {
        return Stream.concat(Stream.of(TEXT, NATIVE, INLINE), formats.written().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Converts a file of a corpus to one of the {@link #formats}. */
    public static FileConversion of(OpenedCorpus corpus, String file, String format) throws IOException {
        FileConversion conversion = new FileConversion(corpus, file);
        conversion.convert(format);
        return conversion;
    }

    /** The content of the new file, or null if there are errors. */
    public @Nullable String contentOrNull() {
        return content.orElse(null);
    }

    /** The problems of the corpus as a whole, of the file, and of declarations that could not be read. */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(corpus.findings());
        all.addAll(findings.list());
        lost.stream().filter(finding -> !all.contains(finding)).forEach(all::add);
        return all;
    }

    private void convert(String format) throws IOException {
        if (corpus.context().folder().find(file).isEmpty()) {
            reportNothing("this is not a file that a corpus can contain", Optional.empty());
            return;
        }
        List<MappedFile> texts = corpus.map(opened, findings);
        if (texts.isEmpty() && findings.list().isEmpty()) {
            reportNothing("the file contains no annotations that can be read", beside());
        }
        if (texts.size() > 1) {
            reportNothing(
                    "the file annotates " + texts.size() + " texts, and a new file can annotate only one",
                    Optional.of("split the file into one for each text"));
        }
        Optional<MappedFile> mapped = texts.size() == 1 ? Optional.of(texts.get(0)) : Optional.empty();
        mapped.ifPresent(found -> found.statements(corpus.context()));
        if (mapped.isPresent() && (format.equals(TEXT) || !failed())) {
            content = write(mapped.get(), format);
        }
    }

    private void reportNothing(String message, Optional<String> advice) {
        Finding nothing =
                Finding.of(Severity.ERROR, "nothing-to-convert", file, message).at(Place.of(Origin.of(file)));
        findings.add(advice.map(nothing::suggesting).orElse(nothing));
    }

    /** Names the annotation file beside a text. */
    private Optional<String> beside() {
        return corpus.context().formats().allEndings().stream()
                .filter(ending -> file.endsWith(Texts.ENDING) && !ending.equals(Texts.ENDING))
                .flatMap(ending -> corpus.context().folder().find(Texts.withoutEnding(file) + ending).stream())
                .findFirst()
                .map(found -> "give the annotations of this text, " + QuotedText.of(found));
    }

    private boolean failed() {
        return findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private Optional<String> write(MappedFile mapped, String format) {
        String words = mapped.text().text();
        String textName = name(mapped.anchored().source().path());
        List<MappedStatement> statements = new ArrayList<>();
        mapped.head().ifPresent(head -> statements.addAll(head.mapped(mapped.anchored())));
        int placed = statements.size();
        statements.addAll(mapped.statements());
        statements.addAll(names(mapped));
        NativeText text = new NativeText(QuoteFinder.of(mapped.text()));
        Optional<Node> declarations = mapped.head().flatMap(AnnotationFile::declarations);
        return switch (format) {
            case TEXT -> Optional.of(words);
            case NATIVE -> {
                String written = text.write(textName, mapped.citation(), declarations, entities(mapped), statements);
                text.unquotable().forEach(this::reportUnquotable);
                yield Optional.of(written).filter(all -> text.unquotable().isEmpty());
            }
            case INLINE -> {
                String head = text.head("", mapped.citation(), declarations, entities(mapped));
                InlineWriting written = InlineWriter.write(
                        head.lines().toList(), words, new StatementMarks(file, placed).attributed(statements));
                written.findings().forEach(findings::add);
                yield written.text();
            }
            default -> {
                AnnotationWriter writer =
                        corpus.context().formats().writer(format).orElseThrow();
                List<Annotation> annotations = new StatementMarks(file, placed).noted(statements);
                reportLeftOut(format, mapped);
                yield written(writer, words, textName, annotations);
            }
        };
    }

    /** The characters that a writer returns. A failure of the writer is a finding. */
    private Optional<String> written(
            AnnotationWriter writer, String words, String textName, List<Annotation> annotations) {
        try {
            return Optional.of(writer.write(words, textName, annotations));
        } catch (WriterFailure failure) {
            findings.add(failure.in(file));
            return Optional.empty();
        }
    }

    /** Reports that a format has no place for entities or for the details of the source. */
    private void reportLeftOut(String format, MappedFile mapped) {
        Set<String> ids = new TreeSet<>();
        mapped.head()
                .flatMap(AnnotationFile::declarations)
                .filter(MapNode.class::isInstance)
                .ifPresent(map -> ((MapNode) map)
                        .entries()
                        .forEach(entry -> ids.add(entry.key().text())));
        entities(mapped).keySet().forEach(id -> ids.add(id.value()));
        List<String> leftOut = new ArrayList<>();
        if (!ids.isEmpty()) {
            String some = ids.stream().limit(MOST_SHOWN).map(QuotedText::of).collect(Collectors.joining(", "));
            leftOut.add("the entities " + some
                    + (ids.size() > MOST_SHOWN ? " and " + (ids.size() - MOST_SHOWN) + " more" : ""));
        }
        if (!mapped.citation().equals(Citation.NONE)) {
            leftOut.add("the details of the source");
        }
        if (!leftOut.isEmpty()) {
            findings.add(Finding.of(
                            Severity.INFO,
                            "left-out",
                            file,
                            format + " has no place for " + String.join(" or for ", leftOut))
                    .suggesting("keep them in corpus.yaml, or in a .yaml beside the text")
                    .at(Place.of(Origin.of(file))));
        }
    }

    private void reportUnquotable(Quote passage) {
        findings.add(Finding.of(
                        Severity.ERROR,
                        "no-native-quote",
                        file + "." + passage.span(),
                        "no quote can find the passage at " + passage.span() + " of the text again")
                .at(Place.of(Origin.of(file))));
    }

    /** The entities created from names or lines of the file; a file in the native format declares them. */
    private Map<EntityId, Kind> entities(MappedFile mapped) {
        Map<EntityId, Kind> entities = new TreeMap<>(mapped.declared());
        entities.putAll(CreatedName.kinds(mapped.names()));
        return entities;
    }

    /** The statements that an entity created from a name has this name. */
    private static List<MappedStatement> names(MappedFile mapped) {
        Map<EntityId, CreatedName> first = new TreeMap<>();
        for (CreatedName name : mapped.names()) {
            first.putIfAbsent(name.id(), name);
        }
        return first.values().stream().map(CreatedName::statement).toList();
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
