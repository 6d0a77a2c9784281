package org.comity.ingest.file;

import java.util.ServiceConfigurationError;
import java.util.function.Supplier;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.service.ThrownText;
import org.comity.domain.source.Origin;
import org.comity.domain.text.VisibleText;
import org.comity.ingest.annotation.AnnotationReader;

/** A reader of another project has thrown an exception while it read a file. */
public final class ReaderFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reader;
    private final String thrown;

    private ReaderFailure(String reader, Throwable cause) {
        super(cause);
        this.reader = reader;
        this.thrown = ThrownText.of(cause);
    }

    /**
     * Calls a reader.
     *
     * <p>Errors that a file or a faulty jar causes count as failures too: a recursion that is too deep, a missing class
     * and a false assertion. Others, such as too little memory, depend on the machine and are passed on.
     */
    static <T> T unless(AnnotationReader reader, Supplier<T> call) {
        try {
            return call.get();
        } catch (Exception | StackOverflowError | LinkageError | AssertionError | ServiceConfigurationError failed) {
            throw new ReaderFailure(reader.getClass().getName(), failed);
        }
    }

    /** The finding that names the reader, the file and the exception. */
    public Finding in(String path) {
        return Finding.of(
                        Severity.ERROR,
                        "reader-failed",
                        path,
                        "the reader " + VisibleText.cut(reader) + " failed: " + thrown)
                .suggesting("report this to the authors of the reader, or do not use the reader")
                .at(Place.of(Origin.of(path)));
    }
}
