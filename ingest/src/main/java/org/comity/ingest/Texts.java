package org.comity.ingest;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.ingest.folder.CorpusFolder;
import org.comity.ingest.folder.CorpusPath;
import org.comity.ingest.folder.Sha256;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.AnchoredText;
import org.comity.ingest.text.Decoded;
import org.comity.ingest.text.QuoteFinder;
import org.comity.ingest.text.TextDecoder;

/** The texts of a corpus: beside their annotations, or in a further folder for those that may not be redistributed. */
final class Texts {

    static final String ENDING = ".txt";

    private final CorpusFolder corpus;
    private final Optional<CorpusFolder> elsewhere;
    private final List<Finding> findings;
    private final Map<String, Optional<ReadText>> read = new HashMap<>();

    Texts(CorpusFolder corpus, Optional<CorpusFolder> elsewhere, List<Finding> findings) {
        this.corpus = corpus;
        this.elsewhere = elsewhere;
        this.findings = findings;
    }

    /** The text of an annotation file; that there is none, or another than was annotated, is a finding. */
    Optional<AnchoredText> of(AnnotationFile file) throws IOException {
        String given = file.text().map(ScalarNode::text).orElseGet(() -> baseName(file.file()) + ENDING);
        Optional<ReadText> text = file.namesNoText() ? Optional.empty() : find(file, given);
        text.ifPresent(found -> pin(file, found));
        return text.map(found -> new AnchoredText(
                new Source(SourceId.of(withoutEnding(found.path())), found.path(), found.sha256(), file.citation()),
                found.finder()));
    }

    /** The texts of the corpus that no annotation has asked for. */
    List<String> unannotated() {
        return corpus.files(ENDING).stream()
                .filter(path -> !read.containsKey(key(path, false)))
                .filter(path -> corpus.find(withoutEnding(path) + ".yaml").isEmpty())
                .toList();
    }

    private Optional<ReadText> find(AnnotationFile file, String given) throws IOException {
        Place place = file.text().map(file.report()::place).orElseGet(() -> Place.of(Origin.of(file.file())));
        Optional<String> beside = CorpusPath.resolve(file.file(), given, place, findings::add);
        if (beside.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> here = corpus.find(beside.get());
        if (here.isPresent()) {
            return read(corpus, here.get(), false);
        }
        Optional<String> there =
                elsewhere.flatMap(folder -> folder.find(beside.get()).or(() -> folder.find(given)));
        if (there.isPresent() && elsewhere.isPresent()) {
            return read(elsewhere.get(), there.get(), true);
        }
        Finding missing = Finding.of(
                        Severity.ERROR,
                        "text-not-found",
                        file.file() + "." + given,
                        "no text '" + given + "' beside the annotation"
                                + (elsewhere.isPresent() ? " or in the folder of texts" : ""))
                .at(place);
        Optional<String> advice = elsewhere
                .flatMap(folder -> folder.nearest(given))
                .or(() -> corpus.nearest(beside.get()))
                .map(near -> "did you mean '" + near + "'?")
                .or(() ->
                        elsewhere.isPresent() ? Optional.empty() : Optional.of("say with --texts where the texts are"));
        findings.add(advice.map(missing::suggesting).orElse(missing));
        return Optional.empty();
    }

    private Optional<ReadText> read(CorpusFolder folder, String path, boolean isElsewhere) throws IOException {
        String key = key(path, isElsewhere);
        Optional<ReadText> known = read.get(key);
        if (known != null) {
            return known;
        }
        Optional<ReadText> text = Optional.empty();
        Optional<byte[]> bytes = folder.read(path, findings::add);
        if (bytes.isPresent()) {
            Decoded decoded = TextDecoder.decode(path, bytes.get());
            findings.addAll(decoded.findings());
            text = decoded.text().map(found -> new ReadText(path, Sha256.of(bytes.get()), QuoteFinder.of(found)));
        }
        read.put(key, text);
        return text;
    }

    private static void pin(AnnotationFile file, ReadText text) {
        file.sha256().ifPresent(pinned -> {
            if (!Sha256.isHash(pinned.text())) {
                file.report().error(pinned, "bad-hash", "sha256", "'sha256' should be 64 hexadecimal digits");
            } else if (!pinned.text().equalsIgnoreCase(text.sha256())) {
                file.report()
                        .error(
                                pinned,
                                "text-changed",
                                text.path(),
                                "the text '" + text.path() + "' is not the one that was annotated; its SHA-256 is "
                                        + text.sha256());
            }
        });
    }

    private static String key(String path, boolean isElsewhere) {
        return (isElsewhere ? "elsewhere/" : "corpus/") + path;
    }

    private static String baseName(String path) {
        return withoutEnding(path.substring(path.lastIndexOf('/') + 1));
    }

    private static String withoutEnding(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
    }

    /**
     * A text that was read.
     *
     * @param path its path in its folder
     * @param sha256 the hash of its bytes
     * @param finder what finds quotes in it
     */
    private record ReadText(String path, String sha256, QuoteFinder finder) {}
}
