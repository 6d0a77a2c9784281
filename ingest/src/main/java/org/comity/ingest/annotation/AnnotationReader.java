package org.comity.ingest.annotation;

import java.util.List;

/**
 * Reads the files of one annotation format into the common picture.
 *
 * <p>Readers are found by {@link java.util.ServiceLoader}, have a constructor without parameters, and keep nothing
 * between files: they are used by several threads at once. What they return depends on path and bytes alone. Whatever
 * is wrong with a file becomes a finding with its place, and the rest is read; no sequence of bytes makes them throw.
 */
public interface AnnotationReader {

    /**
     * The format in a word, for messages and choices.
     *
     * @return such as {@code brat}; lower-case letters, digits and hyphens, the same always
     */
    String format();

    /**
     * How the names of its files end.
     *
     * @return endings with their full stop, such as {@code .ann}, in lower case; never empty
     */
    List<String> endings();

    /**
     * Whether a file with such an ending is of this format. Files that are not are left alone.
     *
     * @param file the path inside the corpus, with {@code /} between its parts
     * @param bytes the whole file
     * @return true, unless the ending is one that other files have as well and the content is something else
     */
    default boolean recognises(String file, byte[] bytes) {
        return true;
    }

    /**
     * Whether its files may have a head that declares entities. Where they may, each file is read an additional time, before
     * the entities of the corpus are complete.
     *
     * @return true if the entities of {@link AnnotatedText#head()} are to be known to the whole corpus, the same always
     */
    default boolean mayDeclareEntities() {
        return false;
    }

    /**
     * Reads a file.
     *
     * @param file the path inside the corpus, with {@code /} between its parts; the origins name it
     * @param bytes the whole file, of 64 MiB at most
     * @return what it says, and what is wrong with it
     */
    AnnotatedText read(String file, byte[] bytes);

    /**
     * What annotations that this reader read are, now that their text is at hand. A format that cannot hold a line end
     * may have one passage in several parts, of which only the text tells that they belong together.
     *
     * @param text all the characters of the text, whatever it is that the file was made for
     * @param annotations all the annotations of a file
     * @return as many, with the same ids; the same annotations, unless the format needs more
     */
    default List<Annotation> heldAgainst(String text, List<Annotation> annotations) {
        return annotations;
    }
}
