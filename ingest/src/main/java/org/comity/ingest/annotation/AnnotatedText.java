package org.comity.ingest.annotation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.comity.ingest.node.Document;
import org.jspecify.annotations.Nullable;

/**
 * What one annotation file says: the picture into which every format is read.
 *
 * <p>The passages are what the file claims; nothing here has been held against the text yet, but for the findings of
 * what can be told from the file alone.
 *
 * @param wordsOrNull the text itself where the file carries it, such as inline marks do; null where the text is a file
 *     of its own, of the same name unless the head says another
 * @param headOrNull what the file says about its text and corpus in the native format, or null
 * @param annotations what is marked, in the order of the file
 * @param findings what is wrong with the file, each with its place
 */
public record AnnotatedText(
        @Nullable String wordsOrNull,
        @Nullable Document headOrNull,
        List<Annotation> annotations,
        List<Finding> findings) {

    /** Copies the lists. */
    public AnnotatedText {
        annotations = List.copyOf(annotations);
        findings = List.copyOf(findings);
    }

    /**
     * Annotations of a text that is a file of its own.
     *
     * @param annotations what is marked
     * @param findings what is wrong with the file
     * @return the picture
     */
    public static AnnotatedText of(List<Annotation> annotations, List<Finding> findings) {
        return new AnnotatedText(null, null, annotations, findings);
    }

    /**
     * A text that the file carries, with its annotations.
     *
     * @param words all the characters of the text
     * @param annotations what is marked
     * @param findings what is wrong with the file
     * @return the picture
     */
    public static AnnotatedText within(String words, List<Annotation> annotations, List<Finding> findings) {
        return new AnnotatedText(Objects.requireNonNull(words, "words"), null, annotations, findings);
    }

    /**
     * The text that the file carries.
     *
     * @return all its characters, or empty where it is a file of its own
     */
    public Optional<String> words() {
        return Optional.ofNullable(wordsOrNull);
    }

    /**
     * What the file says about its text in the native format.
     *
     * @return a document whose root is a map with {@code source} and {@code entities}, or empty
     */
    public Optional<Document> head() {
        return Optional.ofNullable(headOrNull);
    }
}
