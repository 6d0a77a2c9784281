package org.comity.ingest.annotation;

/**
 * Writes annotations as a file of one annotation format, for people who change tools.
 *
 * <p>The {@link AnnotationReader} of the format reads the file back as the same annotations. Writers
 * are found as readers are, or are handed in with {@link org.comity.ingest.ReadingOptions#withWriters}.
 *
 * <p>If a writer throws an exception while it writes a file, or a {@link StackOverflowError}, a {@link LinkageError} or an
 * {@link AssertionError}, the finding {@code writer-failed} names the writer, the file and what was thrown, and nothing is
 * written. Other errors are passed on. {@link #format} and {@link #ending} are called once. If they throw an exception, or
 * what they return cannot be used, no corpus is read, and an {@link java.io.IOException} names the writer.
 *
 * @since 0.1
 */
public interface AnnotationWriter {

    /**
     * The name of the format.
     *
     * @return the name that its reader has
     */
    String format();

    /**
     * The ending of the name of a written file.
     *
     * @return the ending with its full stop, such as {@code .ann}
     */
    String ending();

    /**
     * Writes annotations.
     *
     * @param text all the characters of the text that they annotate
     * @param textName the name of the file of the text, such as {@code profile.txt}
     * @param annotations the annotations; each passage has words and their offsets in code points
     * @return the characters of the file, with LF as line end
     */
    String write(String text, String textName, Iterable<Annotation> annotations);
}
