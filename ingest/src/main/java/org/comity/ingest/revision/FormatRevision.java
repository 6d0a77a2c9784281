package org.comity.ingest.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.comity.domain.source.Quote;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationReader;
import org.comity.ingest.annotation.AnnotationWriter;
import org.comity.ingest.annotation.OffsetUnit;
import org.comity.ingest.annotation.Offsets;
import org.comity.ingest.annotation.Passage;
import org.comity.ingest.file.Formats;
import org.comity.ingest.mapping.PassageRequests;
import org.comity.ingest.rebase.RebaseOutcome;
import org.comity.ingest.rebase.RebasedQuote;
import org.comity.ingest.rebase.RebasedSpan;
import org.comity.ingest.text.PassageFinder;
import org.comity.ingest.text.PassageRequest;
import org.comity.ingest.text.QuoteFinder;
import org.comity.ingest.text.Utf8;
import org.jspecify.annotations.Nullable;

/** An annotation file of another format about a text that is replaced by a later version. */
final class FormatRevision {

    private final String file;
    private final TwoVersions versions;
    private final AnnotationReader reader;
    private final QuoteFinder later;
    private final List<RebasedQuote> quotes = new ArrayList<>();
    private final List<Annotation> moved = new ArrayList<>();
    private byte @Nullable [] bytes;
    private @Nullable String obstacle;
    private boolean isSure = true;

    private FormatRevision(String file, AnnotationReader reader, TwoVersions versions) {
        this.file = file;
        this.versions = versions;
        this.reader = reader;
        this.later = QuoteFinder.of(versions.after());
    }

    /** Finds the passages of a file again. */
    static FormatRevision of(
            String file, byte[] bytes, AnnotationReader reader, Formats formats, TwoVersions versions) {
        FormatRevision revision = new FormatRevision(file, reader, versions);
        revision.revise(bytes, formats);
        return revision;
    }

    private void revise(byte[] content, Formats formats) {
        AnnotatedText annotated = reader.read(file, content);
        if (annotated.words().isPresent()) {
            obstacle = "it contains the text itself; make it from the new text with the tool that wrote it";
            return;
        }
        List<Annotation> annotations = reader.heldAgainst(versions.before().text(), annotated.annotations());
        List<PassageRequest> requests = annotations.stream()
                .flatMap(annotation -> annotation.passages().stream())
                .map(PassageRequests::of)
                .toList();
        PassageFinder finder = PassageFinder.of(QuoteFinder.of(versions.before()), requests);
        annotations.forEach(annotation -> moved.add(moved(annotation, finder)));
        if (!isSure) {
            obstacle = "it has passages whose words are not in the new text, or not for sure";
        } else if (quotes.stream().anyMatch(quote -> !isAsBefore(quote))) {
            write(annotated, formats);
        }
    }

    private static boolean isAsBefore(RebasedQuote quote) {
        return quote.outcome() == RebaseOutcome.STAYED
                && quote.wordsThere().filter(quote.words()::equals).isPresent();
    }

    private Annotation moved(Annotation annotation, PassageFinder finder) {
        List<Passage> passages = new ArrayList<>();
        for (Passage passage : annotation.passages()) {
            Optional<Quote> quote = finder.find(PassageRequests.of(passage)).quote();
            if (quote.isEmpty()) {
                quotes.add(
                        versions.notFound(annotation.origin(), passage.words().orElse("?"), Optional.empty()));
                isSure = false;
                continue;
            }
            RebasedSpan found = versions.rebase().rebase(quote.get().span());
            quotes.add(versions.rebased(annotation.origin(), quote.get(), found, later, null));
            isSure &= found.outcome().isSure();
            found.after().map(span -> versions.after().quote(span)).ifPresent(there -> passages.add(passage(there)));
        }
        return annotation.toBuilder().passages(passages).build();
    }

    private static Passage passage(Quote quote) {
        return Passage.of(
                quote.words(), new Offsets(quote.span().start(), quote.span().end(), OffsetUnit.CODE_POINTS));
    }

    private void write(AnnotatedText annotated, Formats formats) {
        Optional<AnnotationWriter> writer = formats.writer(reader.format());
        if (writer.isEmpty()
                || annotated.head().isPresent()
                || !annotated.findings().isEmpty()) {
            obstacle = writer.isEmpty()
                    ? "Comity cannot write the format " + reader.format()
                    : "the file has faults or a head that would be lost";
            return;
        }
        String name = versions.path().substring(versions.path().lastIndexOf('/') + 1);
        Optional<byte[]> written =
                Utf8.encode(writer.get().write(versions.after().text(), name, moved));
        if (written.isPresent() && isTheSame(reader.read(file, written.get()).annotations())) {
            bytes = written.get();
        } else {
            obstacle = "it has details that would be lost if Comity wrote it";
        }
    }

    /** Returns whether annotations that were written are read back with all that they say. */
    private boolean isTheSame(List<Annotation> read) {
        List<Annotation> held = reader.heldAgainst(versions.after().text(), read);
        if (held.size() != moved.size()) {
            return false;
        }
        PassageFinder finder = PassageFinder.of(
                later,
                held.stream()
                        .flatMap(annotation -> annotation.passages().stream())
                        .map(PassageRequests::of)
                        .toList());
        for (int i = 0; i < held.size(); i++) {
            Annotation one = held.get(i);
            Annotation other = moved.get(i);
            boolean same = one.id().equals(other.id())
                    && one.kind() == other.kind()
                    && one.label().equals(other.label())
                    && one.arguments().equals(other.arguments())
                    && one.details().equals(other.details())
                    && places(one, finder).equals(places(other, finder));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static List<Optional<Quote>> places(Annotation annotation, PassageFinder finder) {
        return annotation.passages().stream()
                .map(passage -> finder.find(PassageRequests.of(passage)).quote())
                .toList();
    }

    /** What became of the passages, in the order of the file. */
    List<RebasedQuote> quotes() {
        return quotes;
    }

    /** Why the file cannot be written. */
    Optional<String> obstacle() {
        return Optional.ofNullable(obstacle);
    }

    /** The new bytes of the file, or empty if it stays as it is or cannot be written. */
    Optional<byte[]> bytes() {
        return bytes == null ? Optional.empty() : Optional.of(Arrays.copyOf(bytes, bytes.length));
    }
}
