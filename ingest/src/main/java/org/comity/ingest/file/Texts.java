package org.comity.ingest.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Sha256;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.VisibleText;
import org.comity.ingest.finding.FileFindings;
import org.comity.ingest.folder.CorpusFolder;
import org.comity.ingest.folder.CorpusPath;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.Decoded;
import org.comity.ingest.text.NearMiss;
import org.comity.ingest.text.SourceText;
import org.comity.ingest.text.TextDecoder;
import org.comity.ingest.text.Utf8;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a corpus: beside their annotations, or in a further folder for those that may not be redistributed. The
 * texts read last are kept for further annotations, within bounds. Several threads may use it at once.
 */
public final class Texts {

    public static final String ENDING = ".txt";

    /** Begins the keys of texts in the further folder. */
    private static final String ELSEWHERE = "elsewhere/";

    /** The most UTF-16 units of texts that are kept. */
    private static final int MAX_KEPT = 8_000_000;

    private final CorpusFolder corpus;
    private final Optional<CorpusFolder> elsewhere;
    private final Map<String, ReadText> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int keptUnits;

    /** The result of reading a text. */
    private record ReadText(@Nullable FoundText text, List<Finding> findings) {}

    public Texts(CorpusFolder corpus, Optional<CorpusFolder> elsewhere) {
        this.corpus = corpus;
        this.elsewhere = elsewhere;
    }

    /** The further folder of texts. */
    public Optional<CorpusFolder> elsewhere() {
        return elsewhere;
    }

    /** The text of an annotation file; if it is missing, that is a finding. */
    Optional<FoundText> of(String file, Optional<ScalarNode> given, Supplier<Place> place, FileFindings findings)
            throws IOException {
        String wanted = given.map(ScalarNode::text).orElseGet(() -> baseName(file) + ENDING);
        Optional<String> beside = given.isPresent()
                ? CorpusPath.resolve(file, wanted, place, findings::add)
                : CorpusPath.beside(file, ENDING, place, findings::add);
        if (beside.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> here = corpus.find(beside.get());
        if (here.isPresent()) {
            return read(corpus, here.get(), "corpus/", findings);
        }
        Optional<String> there =
                elsewhere.flatMap(folder -> folder.find(beside.get()).or(() -> folder.find(wanted)));
        if (there.isPresent() && elsewhere.isPresent()) {
            return read(elsewhere.get(), there.get(), ELSEWHERE, findings);
        }
        findings.add(missing(file, wanted, beside.get()).at(place.get()));
        return Optional.empty();
    }

    /** The text of the same name as an annotation file, if it is there. */
    Optional<FoundText> beside(String file, FileFindings findings) throws IOException {
        return isBeside(file)
                ? of(file, Optional.empty(), () -> Place.of(Origin.of(file)), findings)
                : Optional.empty();
    }

    /** Returns whether there is a text of the same name as an annotation file. */
    boolean isBeside(String file) {
        String path = withoutEnding(file) + ENDING;
        return corpus.find(path).isPresent()
                || elsewhere.flatMap(folder -> folder.find(path)).isPresent();
    }

    /** A text of the corpus itself. */
    public Optional<FoundText> at(String path, FileFindings findings) throws IOException {
        return read(corpus, path, "corpus/", findings);
    }

    /**
     * The text inside an annotation file, with the path that it would have as a file of its own. Empty if it contains
     * half a character, which has no bytes.
     *
     * @param part what distinguishes the text from others in the file, if there are several
     */
    static Optional<FoundText> within(String file, Optional<String> part, String words) {
        String path =
                withoutEnding(file) + part.map(name -> "#" + PartName.of(name)).orElse("") + ENDING;
        return Utf8.encode(words).map(bytes -> new FoundText(path, Sha256.of(bytes), 0, SourceText.of(words)));
    }

    private Finding missing(String file, String wanted, String beside) throws IOException {
        String subject = file + "." + VisibleText.cut(wanted);
        Optional<String> notRead = whyNotRead(wanted, beside);
        if (notRead.isPresent()) {
            return Finding.of(
                            Severity.ERROR,
                            "text-not-found",
                            subject,
                            "the text " + QuotedText.of(wanted) + " is not read: " + notRead.get())
                    .suggesting("put a file with the text in its place");
        }
        Finding missing = Finding.of(
                Severity.ERROR,
                "text-not-found",
                subject,
                "there is no text " + QuotedText.of(wanted) + " beside the annotations"
                        + (elsewhere.isPresent() ? " or in the folder of texts" : ""));
        Optional<String> advice = renaming(beside)
                .or(() -> elsewhere
                        .flatMap(folder -> folder.nearest(wanted))
                        .or(() -> corpus.nearest(beside))
                        .map(NearMiss::question))
                .or(() -> elsewhere.isPresent()
                        ? Optional.empty()
                        : Optional.of("give the folder of the texts with --texts"));
        return advice.map(missing::suggesting).orElse(missing);
    }

    /** Says what is in the place of a text, in either folder. */
    private Optional<String> whyNotRead(String wanted, String beside) throws IOException {
        if (elsewhere.isPresent()) {
            for (String path : List.of(beside, wanted)) {
                Optional<String> why = elsewhere.get().whyNotListed(path);
                if (why.isPresent()) {
                    return why.map(reason -> "in the folder of texts, " + reason);
                }
            }
        }
        return corpus.whyNotListed(beside);
    }

    /** The advice to rename a file in the folder of texts whose path differs only in case. */
    private Optional<String> renaming(String beside) {
        return elsewhere
                .flatMap(folder -> folder.nearest(beside))
                .filter(near -> near.equalsIgnoreCase(beside))
                .map(near -> "in the folder of texts, rename " + QuotedText.of(near) + " to " + QuotedText.of(beside));
    }

    private Optional<FoundText> read(CorpusFolder folder, String path, String where, FileFindings findings)
            throws IOException {
        ReadText known = kept(where + path);
        if (known == null) {
            known = decode(folder, path);
            if (where.equals(ELSEWHERE)) {
                known = new ReadText(
                        known.text(),
                        known.findings().stream().map(Texts::elsewhere).toList());
            }
            keep(where + path, known);
        } else {
            folder.wasRead(path, Optional.ofNullable(known.text()).map(FoundText::sha256));
        }
        known.findings().forEach(findings::add);
        return Optional.ofNullable(known.text());
    }

    /** A finding about a text of the further folder, which says so. */
    private static Finding elsewhere(Finding finding) {
        Finding named = Finding.of(
                        finding.severity(),
                        finding.id().code(),
                        finding.id().subject(),
                        "in the folder of texts: " + finding.message())
                .at(finding.places());
        if (finding.id().code().equals("not-readable")) {
            return named.suggesting("allow yourself to read it");
        }
        return finding.suggestion().map(named::suggesting).orElse(named);
    }

    private static ReadText decode(CorpusFolder folder, String path) throws IOException {
        List<Finding> problems = new ArrayList<>();
        Optional<byte[]> bytes = folder.read(path, problems::add);
        if (bytes.isEmpty()) {
            return new ReadText(null, problems);
        }
        Decoded decoded = TextDecoder.decode(path, bytes.get());
        problems.addAll(decoded.findings());
        return new ReadText(
                decoded.text()
                        .map(text -> new FoundText(path, Sha256.of(bytes.get()), bytes.get().length, text))
                        .orElse(null),
                problems);
    }

    private synchronized @Nullable ReadText kept(String key) {
        return kept.get(key);
    }

    private synchronized void keep(String key, ReadText text) {
        if (kept.putIfAbsent(key, text) == null) {
            keptUnits += units(text);
        }
        var oldest = kept.values().iterator();
        while (keptUnits > MAX_KEPT && oldest.hasNext()) {
            keptUnits -= units(oldest.next());
            oldest.remove();
        }
    }

    private static int units(ReadText read) {
        FoundText text = read.text();
        return text == null ? 1 : text.text().text().length();
    }

    private static String baseName(String path) {
        return withoutEnding(path.substring(path.lastIndexOf('/') + 1));
    }

    public static String withoutEnding(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
    }
}
