package org.comity.ingest.annotation;

/**
 * Writes the common picture as a file of one annotation format, for people who change tools.
 *
 * <p>What it writes, the {@link AnnotationReader} of the format reads back as the same annotations.
 */
public interface AnnotationWriter {

    /**
     * The format in a word.
     *
     * @return the word that its reader has
     */
    String format();

    /**
     * How the name of a written file ends.
     *
     * @return the ending with its full stop, such as {@code .ann}
     */
    String ending();

    /**
     * Writes annotations.
     *
     * @param text all the characters of the text that they annotate
     * @param textName the name of the text's file, such as {@code profile.txt}
     * @param annotations what is marked; each passage has words and offsets in code points that hold them
     * @return the characters of the file, lines ended by LF
     */
    String write(String text, String textName, Iterable<Annotation> annotations);
}
