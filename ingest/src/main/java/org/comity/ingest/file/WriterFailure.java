package org.comity.ingest.file;

import java.util.ServiceConfigurationError;
import java.util.function.Supplier;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.service.ThrownText;
import org.comity.domain.source.Origin;
import org.comity.domain.text.VisibleText;
import org.comity.ingest.annotation.AnnotationWriter;

/** A writer of another project has thrown an exception while it wrote a file. */
public final class WriterFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String writer;
    private final String thrown;

    private WriterFailure(String writer, Throwable cause) {
        super(cause);
        this.writer = writer;
        this.thrown = ThrownText.of(cause);
    }

    /** Calls a writer. The same errors count as failures as those of readers. */
    static <T> T unless(AnnotationWriter writer, Supplier<T> call) {
        try {
            return call.get();
        } catch (Exception | StackOverflowError | LinkageError | AssertionError | ServiceConfigurationError failed) {
            throw new WriterFailure(writer.getClass().getName(), failed);
        }
    }

    /** The finding that names the writer, the file and the exception. */
    public Finding in(String path) {
        return Finding.of(
                        Severity.ERROR,
                        "writer-failed",
                        path,
                        "the writer " + VisibleText.cut(writer) + " failed: " + thrown)
                .suggesting("report this to the authors of the writer, or choose a different format")
                .at(Place.of(Origin.of(path)));
    }
}
