package org.comity.ingest.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.comity.domain.source.Origin;
import org.junit.jupiter.api.Test;

class AnnotationTest {

    private static final Origin ORIGIN = new Origin("a.ann", 1, 1);

    @Test
    void isBuiltFromItsParts() {
        List<Passage> words = List.of(Passage.of("looks on"));
        List<Argument> ends = List.of(new Argument("who", "T1"));
        assertEquals(
                Annotation.span("T1", "Observer", words, Details.NONE, ORIGIN),
                Annotation.builder("T1", ORIGIN)
                        .label("Observer")
                        .passages(words)
                        .build());
        Annotation event = Annotation.builder("E1", ORIGIN)
                .kind(AnnotationKind.EVENT)
                .label("Joining")
                .passages(words)
                .arguments(ends)
                .details(Details.NONE)
                .build();
        assertEquals(Annotation.event("E1", "Joining", words, ends, Details.NONE, ORIGIN), event);
        assertEquals(event, event.toBuilder().build());
    }

    @Test
    void isWordsWithoutLabelUnlessSaid() {
        assertEquals(
                Annotation.span("T1", "", List.of(), Details.NONE, ORIGIN),
                Annotation.builder("T1", ORIGIN).build());
    }

    @Test
    void hasAnId() {
        assertEquals(
                "an annotation without an id",
                assertThrows(IllegalArgumentException.class, Annotation.builder("", ORIGIN)::build)
                        .getMessage());
    }
}
