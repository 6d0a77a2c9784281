package org.comity.ingest.file;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.comity.domain.service.ExtensionFailure;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationWriter;

/**
 * A writer of another project. Whatever it throws while it writes a file becomes a {@link WriterFailure}, and so does a
 * result that is null. The methods that describe a format are called once, when the writer is found; what these throw
 * becomes an {@link ExtensionFailure}, because no file is concerned, and so does a name or an ending that cannot be used.
 */
final class GuardedWriter implements AnnotationWriter {

    private final AnnotationWriter writer;
    private final String format;
    private final String ending;

    GuardedWriter(AnnotationWriter writer) {
        this.writer = writer;
        String who = "the writer " + writer.getClass().getName();
        this.format = ExtensionFailure.unless(who, "format()", writer::format);
        DescribedFormat.checkName(who, format);
        this.ending = ExtensionFailure.unless(who, "ending()", writer::ending);
        DescribedFormat.checkEndings(who, List.of(ending));
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
