package org.comity.ingest.file;

import static java.util.Objects.requireNonNull;

import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationWriter;

/**
 * A writer of another project. Whatever it throws while it writes a file becomes a {@link WriterFailure}, and so does a
 * result that is null. The methods that describe a format are called once, when the writer is found; what these throw is
 * passed on, because no file is concerned.
 */
final class GuardedWriter implements AnnotationWriter {

    private final AnnotationWriter writer;
    private final String format;
    private final String ending;

    GuardedWriter(AnnotationWriter writer) {
        this.writer = writer;
        this.format = requireNonNull(writer.format(), "format");
        this.ending = requireNonNull(writer.ending(), "ending");
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public String ending() {
        return ending;
    }

    @Override
    public String write(String text, String textName, Iterable<Annotation> annotations) {
        return WriterFailure.unless(
                writer, () -> requireNonNull(writer.write(text, textName, annotations), "the result is null"));
    }
}
