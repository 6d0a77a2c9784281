package org.comity.ingest.format.inline;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.comity.ingest.node.Document;
import org.comity.ingest.node.yaml.YamlReader;
import org.comity.ingest.node.yaml.YamlReading;
import org.comity.ingest.text.Decoded;
import org.comity.ingest.text.LineEnds;
import org.comity.ingest.text.SourceText;
import org.comity.ingest.text.TextDecoder;
import org.jspecify.annotations.Nullable;

/**
 * A file split into its parts.
 *
 * @param source the whole file, decoded
 * @param headOrNull the content of its head, or null if the head is not reliable
 * @param markedOrNull the part below the head, or null if the file is not UTF-8
 * @param problems the problems found
 */
record InlineFile(
        SourceText source,
        @Nullable Document headOrNull,
        @Nullable MarkedWords markedOrNull,
        InlineProblems problems) {

    /** The attributes that name the parties of a statement. */
    private static final Set<String> PARTIES = Set.of("about", "member", "of");

    static InlineFile of(String file, byte[] bytes) {
        Decoded decoded = TextDecoder.decodeAny(file, bytes);
        SourceText source = decoded.text().orElseGet(() -> SourceText.of(""));
        InlineProblems problems = new InlineProblems(file, source);
        problems.addAll(decoded.findings());
        if (decoded.text().isEmpty()) {
            return new InlineFile(source, null, null, problems);
        }
        Optional<InlineHead> head = InlineHead.of(source.text());
        Optional<Document> document = head(file, bytes, head, problems);
        MarkedWords marked = body(source.text(), head.map(InlineHead::body).orElse(0), problems);
        if (marked.words().isBlank() && head.stream().allMatch(InlineHead::closed)) {
            problems.emptyText();
        }
        return new InlineFile(source, document.orElse(null), marked, problems);
    }

    /** The part below the head. */
    Optional<MarkedWords> marked() {
        return Optional.ofNullable(markedOrNull);
    }

    /**
     * Returns whether a mark anywhere in a file names what a statement is about, whatever the head says. Marks in code do
     * not count, and neither do those on lines that are indented like code.
     */
    static boolean makesStatements(String file, byte[] bytes) {
        return TextDecoder.decodeAny(file, bytes)
                .text()
                .filter(source -> {
                    MarkScanner scanner = new MarkScanner(source.text(), new InlineProblems(file, source));
                    scanner.scan(0);
                    return scanner.marks().stream()
                            .anyMatch(mark -> namesParty(mark) && !isIndented(source.text(), mark.open()));
                })
                .isPresent();
    }

    private static boolean namesParty(ScannedMark mark) {
        return mark.attributes().stream().anyMatch(attribute -> PARTIES.contains(attribute.name()));
    }

    private static boolean isIndented(String text, int at) {
        int line = at;
        while (line > 0 && !LineEnds.isPart(text.charAt(line - 1))) {
            line--;
        }
        return text.startsWith("    ", line) || text.startsWith("\t", line);
    }

    /** The head is read from the start of the file, so that its lines are those of the file. */
    private static Optional<Document> head(
            String file, byte[] bytes, Optional<InlineHead> head, InlineProblems problems) {
        if (head.isEmpty() || !head.get().closed()) {
            problems.noHead(head.isPresent());
            return Optional.empty();
        }
        byte[] lines = Arrays.copyOf(bytes, InlineHead.byteLength(bytes));
        YamlReading reading = YamlReader.read(file, lines);
        problems.addAll(reading.findings());
        return reading.document().map(Document.class::cast);
    }

    private static MarkedWords body(String text, int from, InlineProblems problems) {
        MarkScanner scanner = new MarkScanner(text, problems);
        scanner.scan(from);
        return MarkedWords.of(text, from, scanner.marks(), scanner.escapes());
    }
}
