package org.comity.ingest.annotation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the files of one annotation format as annotated texts.
 *
 * <p>Readers are found by {@link java.util.ServiceLoader}, with the class loader of the thread and with that of this
 * interface, and then have a constructor without parameters; or they are handed in with {@link
 * org.comity.ingest.ReadingOptions#withReaders}. Several threads use a reader at once, so it keeps no state between
 * files, and its results depend only on path and bytes. A problem of a file becomes a finding with its place, and the
 * rest is read; a reader never throws, whatever the bytes are.
 *
 * <p>If a reader throws an exception while it reads a file, or a {@link StackOverflowError}, a {@link LinkageError} or an
 * {@link AssertionError}, the finding {@code reader-failed} names the reader, the file and what was thrown. The file is
 * not read; all others are. Other errors, such as {@link OutOfMemoryError}, are passed on. The methods that do not
 * concern a file are called once: {@link #format}, {@link #endings} and {@link #mayDeclareEntities}. If they throw an
 * exception, or a name or an ending cannot be used, no corpus is read, and an {@link java.io.IOException} names the reader.
 *
 * @since 0.1
 */
public interface AnnotationReader {

    /**
     * The name of the format, for messages and options.
     *
     * @return such as {@code brat}; lower-case letters, digits and hyphens, always the same
     */
    String format();

    /**
     * The endings of the names of its files.
     *
     * @return endings with their full stop, such as {@code .ann}, in lower case; never empty. Files that end in {@code
     *     .yaml} or {@code .txt} belong to the native format
     */
    List<String> endings();

    /**
     * Returns whether a file with one of these endings has this format. Other files are ignored.
     *
     * @param file the path inside the corpus, with {@code /} between its parts
     * @param bytes the whole file
     * @return true, unless other kinds of files have the same ending and the content is something else
     */
    default boolean recognises(String file, byte[] bytes) {
        return true;
    }

    /**
     * Says what is missing in a file that this reader does not recognise, although it seems to be meant for it.
     *
     * @param file the path inside the corpus, with {@code /} between its parts
     * @param bytes the whole file, which has one of the endings of this reader
     * @return a clause with a subject, such as {@code it has marks, but no head}; empty if nothing shows such an intention
     */
    default Optional<String> lacks(String file, byte[] bytes) {
        return Optional.empty();
    }

    /**
     * Returns whether its files may have a head that declares entities. If so, each file is read an additional time,
     * before the entities of the corpus are complete.
     *
     * @return true if the whole corpus uses the entities of {@link AnnotatedText#head()}; always the same
     */
    default boolean mayDeclareEntities() {
        return false;
    }

    /**
     * Reads a file.
     *
     * @param file the path inside the corpus, with {@code /} between its parts, for the origins
     * @param bytes the whole file, of 64 MiB at most
     * @return its content and its problems
     */
    AnnotatedText read(String file, byte[] bytes);

    /**
     * Reads a file that may contain several texts, or annotate several. Comity calls this method, which by default calls
     * {@link #read}.
     *
     * @param file the path inside the corpus, with {@code /} between its parts
     * @param bytes the whole file
     * @return the texts, at least one. Texts inside the file have {@linkplain AnnotatedText#asPart names} if there are several;
     *     those of other files are named by their heads. The problems of the file as a whole are with the first
     */
    default List<AnnotatedText> readAll(String file, byte[] bytes) {
        return List.of(Objects.requireNonNull(read(file, bytes), "the result is null"));
    }

    /**
     * Completes annotations of this reader with the help of their text. In a format that cannot contain line ends, one
     * passage may have several parts, and only the text shows that they belong together.
     *
     * @param text all the characters of the text, which may not be the one for which the file was made
     * @param annotations all the annotations of a file
     * @return the same number of annotations with the same ids; unchanged unless the format needs it
     */
    default List<Annotation> heldAgainst(String text, List<Annotation> annotations) {
        return annotations;
    }
}
