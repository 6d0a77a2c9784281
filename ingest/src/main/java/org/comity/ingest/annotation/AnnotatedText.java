package org.comity.ingest.annotation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.comity.ingest.node.Document;
import org.jspecify.annotations.Nullable;

/**
 * The content of one annotation file, in the form into which every format is read.
 *
 * <p>The passages are as the file gives them. They have not been compared with the text yet; the findings are those that
 * follow from the file itself.
 *
 * @param wordsOrNull the text itself if the file contains it, as with inline marks; null if the text is a separate file,
 *     of the same name unless the head gives a different one
 * @param headOrNull the head of the file in the native format, about its text and corpus, or null
 * @param annotations the annotations, in the order of the file
 * @param findings the problems of the file, each with its place
 * @since 0.1
 */
public record AnnotatedText(
        @Nullable String wordsOrNull,
        @Nullable Document headOrNull,
        List<Annotation> annotations,
        List<Finding> findings) {

    /**
     * Copies the lists.
     *
     * @param wordsOrNull the text itself if the file contains it, as with inline marks; null if the text is a separate file,
     *     of the same name unless the head gives a different one
     * @param headOrNull the head of the file in the native format, about its text and corpus, or null
     * @param annotations the annotations, in the order of the file
     * @param findings the problems of the file, each with its place
     */
    public AnnotatedText {
        annotations = List.copyOf(annotations);
        findings = List.copyOf(findings);
    }

    /**
     * The annotations of a text in a separate file.
     *
     * @param annotations the annotations
     * @param findings the problems of the file
     * @return the annotated text
     */
    public static AnnotatedText of(List<Annotation> annotations, List<Finding> findings) {
        return new AnnotatedText(null, null, annotations, findings);
    }

    /**
     * A text that is in the annotation file, with its annotations.
     *
     * @param words all the characters of the text
     * @param annotations the annotations
     * @param findings the problems of the file
     * @return the annotated text
     */
    public static AnnotatedText within(String words, List<Annotation> annotations, List<Finding> findings) {
        return new AnnotatedText(Objects.requireNonNull(words, "words"), null, annotations, findings);
    }

    /**
     * The text inside the annotation file.
     *
     * @return all its characters, or empty if it is a separate file
     */
    public Optional<String> words() {
        return Optional.ofNullable(wordsOrNull);
    }

    /**
     * The head of the file, in the native format.
     *
     * @return a document whose root is a map with {@code source} and {@code entities}, or empty
     */
    public Optional<Document> head() {
        return Optional.ofNullable(headOrNull);
    }
}
