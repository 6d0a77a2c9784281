package org.comity.ingest.format.webanno;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.text.NearMiss;
import org.comity.ingest.text.SourceText;

/** Reads the lines of one file, from its version to its last token. */
final class TsvReading {

    /** The largest number of lines of tokens, and of parts of tokens, in a file: a million. */
    static final int MAX_UNITS = 1_000_000;

    /** The longest line that is not a line of text, in UTF-16 units: 4 Mi. */
    static final int MAX_LINE = 1 << 22;

    private static final String TEXT = "#Text=";
    private static final String SENTENCE_ID = "#Sentence.id=";

    private final String file;
    private final TsvProblems problems;
    private final TsvHeader header;
    private final TsvLines lines;
    private final DocumentText text;
    private final SentenceReader sentences;
    private final TsvMarks marks;
    private final TsvSpans spans;
    private final TsvChains chains;
    private final TsvReferences references;
    private final List<TsvRelation> relations = new ArrayList<>();
    private int units;
    private boolean begun;

    /** Reads a file whose offsets count code points, or UTF-16 units. */
    TsvReading(String file, SourceText source, TsvVersion version, TsvProblems problems, boolean countsCodePoints) {
        this.text = new DocumentText(countsCodePoints);
        this.file = file;
        this.problems = problems;
        this.header = new TsvHeader(version, problems);
        this.lines = new TsvLines(source.text());
        this.sentences = new SentenceReader(version, text, problems);
        this.marks = new TsvMarks(problems);
        this.spans = new TsvSpans(marks, problems);
        this.chains = new TsvChains(marks, problems);
        this.references = new TsvReferences(header.byName(), spans, problems);
    }

    /** The content of the file. */
    AnnotatedText read() {
        TsvCell first = lines.next().orElseThrow();
        if (header.version().isNewerThan(TsvVersion.LATEST)) {
            problems.warning(
                    "webanno-header",
                    first,
                    first.quoted() + " is newer than the version that is known",
                    "export the text as version 3." + TsvVersion.LATEST.minor());
        }
        Optional<TsvCell> line = lines.next();
        while (line.isPresent() && units <= MAX_UNITS) {
            read(line.get());
            line = lines.next();
        }
        sentences.endOfFile();
        if (!begun) {
            problems.error("webanno-truncated", first, "the file ends before its first sentence");
        }
        String words = text.toString();
        List<Annotation> annotations = new TsvPicture(file, marks, new PassageWords(words, problems), problems)
                .annotations(chains, relations, references);
        return AnnotatedText.within(words, annotations, problems.findings());
    }

    /** The number of tokens, and parts of tokens, whose words are not at their offsets; known after reading. */
    int misplaced() {
        return sentences.misplaced();
    }

    /** The offsets of the first token that is not there. */
    Optional<TsvCell> firstMisplaced() {
        return sentences.firstMisplaced();
    }

    private void read(TsvCell line) {
        if (line.text().isBlank()) {
            sentences.end();
        } else if (line.text().startsWith(TEXT)) {
            begun = true;
            sentences.text(line.after(TEXT));
        } else if (line.text().length() > MAX_LINE) {
            problems.error(
                    "webanno-too-large",
                    line,
                    "the line has " + line.text().length() + " characters; a line that is not of text may have at most "
                            + MAX_LINE);
        } else if (line.text().startsWith("#")) {
            readOther(line);
        } else {
            begun = true;
            TsvUnitLine.parse(line, header.columns(), problems).ifPresent(this::read);
        }
    }

    private void readOther(TsvCell line) {
        Optional<LayerKind> declared = LayerKind.declaredBy(line);
        if (declared.isPresent() && !begun) {
            header.declare(declared.get(), line);
        } else if (declared.isPresent()) {
            problems.error("webanno-header", line, "a layer is declared after the first sentence");
        } else if (!line.text().startsWith(SENTENCE_ID)) {
            int end = line.text().indexOf('=') + 1;
            String name = end == 0 ? line.text() : line.text().substring(0, end);
            String near = NearMiss.among(name, List.of(TEXT, SENTENCE_ID, "#T_SP=", "#T_CH=", "#T_RL="))
                    .map(known -> "did you mean " + known + "?")
                    .orElse("");
            problems.warning("webanno-line", line, line.quoted() + " has no known meaning here", near);
        }
    }

    private void read(TsvUnitLine line) {
        units++;
        if (units > MAX_UNITS) {
            problems.error("webanno-too-large", line.id(), "a file may have at most " + MAX_UNITS + " lines of tokens");
            return;
        }
        TsvUnit unit = sentences.unit(line);
        if (line.hasNumber()) {
            references.add(unit);
        }
        if (!unit.isSound() || line.values().isEmpty()) {
            return;
        }
        for (TsvLayer layer : header.layers()) {
            AnnotationStack stack = AnnotationStack.of(layer, line.values(), problems);
            switch (layer.kind()) {
                case SPAN -> spans.read(layer, stack, unit);
                case CHAIN -> chains.read(layer, stack, unit);
                case RELATION -> readRelations(layer, stack, unit);
            }
        }
    }

    private void readRelations(TsvLayer layer, AnnotationStack stack, TsvUnit unit) {
        for (int i = 0; i < stack.size(); i++) {
            List<TsvFeature> written = stack.features(i);
            TsvCell at = written.get(0).value();
            Optional<TsvRelation> relation = TsvRelation.of(layer, written, unit);
            if (relation.isEmpty()) {
                problems.error("webanno-reference", at, "the source of the relation is missing");
            } else if (marks.hasRoom(at)) {
                relations.add(relation.get());
            }
        }
    }
}
