package org.comity.ingest.annotation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.comity.ingest.node.Document;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of one text in a file, in the form into which every format is read. Most files are about one text; those
 * of some formats contain several, or annotate several.
 *
 * <p>The passages are as the file gives them. They have not been compared with the text yet; the findings are those that
 * follow from the file itself.
 *
 * @param wordsOrNull the text itself if the file contains it, as with inline marks; null if the text is a separate file,
 *     of the same name unless the head gives a different one
 * @param headOrNull the head of the file in the native format, about its text and corpus, or null
 * @param annotations the annotations, in the order of the file
 * @param findings the problems of the file, each with its place
 * @param partOrNull what distinguishes this text from others inside the same file, such as the id that the file gives it,
 *     never blank; null if the file contains no other text
 * @since 0.1
 */
public record AnnotatedText(
        @Nullable String wordsOrNull,
        @Nullable Document headOrNull,
        List<Annotation> annotations,
        List<Finding> findings,
        @Nullable String partOrNull) {

    /**
     * Copies the lists.
     *
     * @param wordsOrNull the text itself if the file contains it, as with inline marks; null if the text is a separate file,
     *     of the same name unless the head gives a different one
     * @param headOrNull the head of the file in the native format, about its text and corpus, or null
     * @param annotations the annotations, in the order of the file
     * @param findings the problems of the file, each with its place
     * @param partOrNull what distinguishes this text from others inside the same file, never blank, or null
     * @throws IllegalArgumentException if the part is blank
     */
    public AnnotatedText {
        if (partOrNull != null && partOrNull.isBlank()) {
            throw new IllegalArgumentException("a text of a file without a name: '" + partOrNull + "'");
        }
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
        return new AnnotatedText(null, null, annotations, findings, null);
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
        return new AnnotatedText(Objects.requireNonNull(words, "words"), null, annotations, findings, null);
    }

    /**
     * The annotations of one text in a separate file, which the head names.
     *
     * @param head a document whose root is a map with {@code source}, {@code entities} and {@code statements}, each optional
     * @param annotations the annotations
     * @param findings the problems of the file
     * @return the annotated text
     */
    public static AnnotatedText headed(Document head, List<Annotation> annotations, List<Finding> findings) {
        return new AnnotatedText(null, Objects.requireNonNull(head, "head"), annotations, findings, null);
    }

    /**
     * The same text as one of several inside a file. Its source gets the id of the file, {@code #} and this name.
     *
     * @param name the id that the file gives the text, or its number, never blank; unique in the file
     * @return a new annotated text
     * @throws IllegalArgumentException if the name is blank
     */
    public AnnotatedText asPart(String name) {
        return new AnnotatedText(wordsOrNull, headOrNull, annotations, findings, Objects.requireNonNull(name, "name"));
    }

    /**
     * What distinguishes this text from others inside the same file.
     *
     * @return its name in the file, or empty if the file contains no other text
     */
    public Optional<String> part() {
        return Optional.ofNullable(partOrNull);
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
