package org.comity.ingest.file;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.comity.domain.service.ExtensionFailure;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationReader;

/**
 * A reader of another project. Whatever it throws while it reads a file becomes a {@link ReaderFailure}, and so does a
 * result that is null. The methods that describe a format are called once, when the reader is found; what these throw
 * becomes an {@link ExtensionFailure}, because no file is concerned, and so does a name or an ending that cannot be used.
 */
final class GuardedReader implements AnnotationReader {

    private final AnnotationReader reader;
    private final String format;
    private final List<String> endings;
    private final boolean mayDeclareEntities;

    GuardedReader(AnnotationReader reader) {
        this.reader = reader;
        String who = "the reader " + reader.getClass().getName();
        this.format = ExtensionFailure.unless(who, "format()", reader::format);
        DescribedFormat.checkName(who, format);
        this.endings = ExtensionFailure.list(who, "endings()", reader::endings);
        DescribedFormat.checkEndings(who, endings);
        this.mayDeclareEntities = ExtensionFailure.unless(who, "mayDeclareEntities()", reader::mayDeclareEntities);
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public List<String> endings() {
        return endings;
    }

    @Override
    public boolean mayDeclareEntities() {
        return mayDeclareEntities;
    }

    @Override
    public boolean recognises(String file, byte[] bytes) {
        return ReaderFailure.unless(reader, () -> reader.recognises(file, bytes));
    }

    @Override
    public Optional<String> lacks(String file, byte[] bytes) {
        return ReaderFailure.unless(reader, () -> requireNonNull(reader.lacks(file, bytes), "what it lacks is null"));
    }

    @Override
    public AnnotatedText read(String file, byte[] bytes) {
        return ReaderFailure.unless(reader, () -> requireNonNull(reader.read(file, bytes), "the result is null"));
    }

    @Override
    public List<AnnotatedText> readAll(String file, byte[] bytes) {
        return ReaderFailure.unless(reader, () -> {
            List<AnnotatedText> texts = List.copyOf(reader.readAll(file, bytes));
            if (texts.isEmpty()) {
                throw new IllegalStateException("the result is empty");
            }
            return texts;
        });
    }

    @Override
    public List<Annotation> heldAgainst(String text, List<Annotation> annotations) {
        return ReaderFailure.unless(reader, () -> List.copyOf(reader.heldAgainst(text, annotations)));
    }
}
