package org.comity.ingest.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.ingest.HostileWords;

/** Laws for every reader and any bytes. */
public final class ReaderLaws {

    private ReaderLaws() {}

    /** Reads bytes twice. The annotations are the same both times; each has an id, a place and one origin. */
    public static AnnotatedText assertLawful(AnnotationReader reader, String file, byte[] bytes) {
        boolean recognised = reader.recognises(file, bytes);
        AnnotatedText picture = reader.read(file, bytes);
        assertEquals(recognised, reader.recognises(file, bytes));
        AnnotatedText again = reader.read(file, bytes);
        assertEquals(picture.annotations(), again.annotations());
        assertEquals(picture.findings(), again.findings());
        assertEquals(picture.words(), again.words());
        List<AnnotatedText> all = reader.readAll(file, bytes);
        assertEquals(picture.annotations(), all.get(0).annotations());
        Set<String> parts = new HashSet<>();
        all.stream()
                .flatMap(text -> text.part().stream())
                .forEach(part -> assertTrue(parts.add(part), () -> "two texts are called " + part));
        Set<String> ids = new HashSet<>();
        for (Annotation annotation : picture.annotations()) {
            assertTrue(ids.add(annotation.id()), annotation::id);
            assertEquals(file, annotation.origin().file());
            assertTrue(annotation.origin().line() > 0, () -> "no line: " + annotation);
        }
        for (Finding finding : picture.findings()) {
            assertFalse(finding.places().isEmpty(), () -> "no place: " + finding);
            assertEquals(file, finding.places().get(0).origin().file());
            assertTrue(HostileWords.areShownFitly(finding, file), () -> "not fit to be shown: " + finding);
        }
        boolean complete = picture.findings().stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
        if (complete) {
            picture.annotations().stream()
                    .flatMap(annotation -> annotation.arguments().stream())
                    .forEach(argument ->
                            assertTrue(ids.contains(argument.of()), () -> "nothing is called " + argument.of()));
        }
        return picture;
    }
}
