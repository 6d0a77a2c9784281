package org.comity.ingest.revision;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Sha256;
import org.comity.ingest.annotation.AnnotationReader;
import org.comity.ingest.corpus.CorpusOutline;
import org.comity.ingest.file.ReaderFailure;
import org.comity.ingest.file.Texts;
import org.comity.ingest.file.WriterFailure;
import org.comity.ingest.folder.CorpusFolder;
import org.comity.ingest.folder.CorpusPath;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.node.yaml.YamlReader;
import org.comity.ingest.node.yaml.YamlReading;
import org.comity.ingest.rebase.AcceptedWords;
import org.comity.ingest.rebase.RebasedQuote;
import org.comity.ingest.rebase.TextRebase;
import org.comity.ingest.text.Decoded;
import org.comity.ingest.text.SourceText;
import org.comity.ingest.text.TextDecoder;

/** A text of a corpus, replaced by a later version, and the annotation files that quote it. */
public final class TextRevision {

    private static final String YAML = ".yaml";
    private static final String CORPUS = "corpus.yaml";

    private final CorpusOutline outline;
    private final List<RebasedQuote> quotes = new ArrayList<>();
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final SortedMap<String, String> obstacles = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private TextRevision(CorpusOutline outline) {
        this.outline = outline;
    }

    /**
     * Finds all quotes of a text again in a later version.
     *
     * @param outline the corpus
     * @param text the path of the text inside the corpus or the folder of texts
     * @param before the bytes of the earlier version
     * @param after the bytes of the later version
     * @param accepted the changed words that quotes are to have as well
     */
    public static TextRevision of(
            CorpusOutline outline, String text, byte[] before, byte[] after, AcceptedWords accepted)
            throws IOException {
        TextRevision revision = new TextRevision(outline);
        Optional<SourceText> earlier = revision.decode(text, before);
        Optional<SourceText> later = revision.decode(text, after);
        if (earlier.isPresent() && later.isPresent()) {
            TwoVersions versions = new TwoVersions(
                    text,
                    earlier.get(),
                    later.get(),
                    TextRebase.between(earlier.get().text(), later.get().text()),
                    accepted);
            revision.reviseNative(versions, Sha256.of(after));
            revision.reviseOthers(versions);
        }
        return revision;
    }

    private Optional<SourceText> decode(String path, byte[] bytes) {
        Decoded decoded = TextDecoder.decode(path, bytes);
        if (decoded.text().isEmpty()) {
            findings.addAll(decoded.findings());
        }
        return decoded.text();
    }

    private CorpusFolder folder() {
        return outline.context().folder();
    }

    private void reviseNative(TwoVersions versions, Sha256 sha256) throws IOException {
        for (String file : folder().files(YAML)) {
            Optional<byte[]> bytes = file.equals(CORPUS) ? Optional.empty() : folder().read(file, findings::add);
            if (bytes.isEmpty()) {
                continue;
            }
            YamlReading reading = YamlReader.read(file, bytes.get());
            Optional<MapNode> root = reading.document()
                    .flatMap(document -> document.root())
                    .filter(MapNode.class::isInstance)
                    .map(MapNode.class::cast);
            boolean beside = isBeside(file, versions.path());
            if (reading.document().isEmpty() && beside) {
                findings.addAll(reading.findings());
            }
            if (root.isPresent() && isAbout(file, root.get(), versions.path())) {
                NativeRevision revision = NativeRevision.of(file, bytes.get(), root.get(), versions, sha256);
                quotes.addAll(revision.quotes());
                revision.bytes().ifPresent(changed -> files.put(file, changed));
                revision.stuck().stream()
                        .findFirst()
                        .ifPresent(origin -> obstacles.put(
                                file,
                                "the quote at line " + origin.line()
                                        + " would find other words, which no words around it can prevent; change the"
                                        + " quote"));
            }
        }
    }

    /** Returns whether a file quotes a text. */
    private static boolean isAbout(String file, MapNode root, String text) {
        Node head = root.get("source").orElse(null);
        Optional<String> named = head instanceof MapNode map && map.get("text").orElse(null) instanceof ScalarNode path
                ? CorpusPath.resolve(file, path.text(), () -> Place.of(Origin.of(file)), unused -> {})
                : Optional.empty();
        boolean quotes =
                root.get("statements").isPresent() || root.get("source").isPresent();
        return quotes && named.map(text::equals).orElseGet(() -> isBeside(file, text));
    }

    private static boolean isBeside(String file, String text) {
        return text.equals(Texts.withoutEnding(file) + Texts.ENDING);
    }

    private void reviseOthers(TwoVersions versions) throws IOException {
        for (String ending : outline.context().formats().endings()) {
            for (String file : folder().files(ending)) {
                if (isBeside(file, versions.path()) && !file.endsWith(YAML) && !file.equals(versions.path())) {
                    Optional<byte[]> bytes = folder().read(file, findings::add);
                    if (bytes.isPresent()) {
                        reviseOther(file, bytes.get(), versions);
                    }
                }
            }
        }
    }

    private void reviseOther(String file, byte[] bytes, TwoVersions versions) {
        try {
            Optional<AnnotationReader> reader = outline.context().formats().reader(file, bytes);
            if (reader.isPresent() && !files.containsKey(file)) {
                FormatRevision revision = FormatRevision.of(
                        file, bytes, reader.get(), outline.context().formats(), versions);
                quotes.addAll(revision.quotes());
                revision.bytes().ifPresent(changed -> files.put(file, changed));
                revision.obstacle().ifPresent(why -> obstacles.put(file, why));
            }
        } catch (ReaderFailure failure) {
            findings.add(failure.in(file));
        } catch (WriterFailure failure) {
            findings.add(failure.in(file));
        }
    }

    /** What became of the quotes, by file and in the order of each file. */
    public List<RebasedQuote> quotes() {
        return quotes;
    }

    /** The annotation files that change, by path, with their new bytes. */
    public Map<String, byte[]> files() {
        return files;
    }

    /** The annotation files that cannot be changed as they should be, by path, with the reason. */
    public Map<String, String> obstacles() {
        return obstacles;
    }

    /** What keeps files from being read. */
    public List<Finding> findings() {
        return findings;
    }
}
