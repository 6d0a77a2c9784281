package org.comity.ingest.annotation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.ingest.ProjectFolder;
import org.junit.jupiter.api.Test;

/** The reader in the documentation works. */
class MarksReaderTest {

    private static final Pattern JAVA_BLOCK = Pattern.compile("(?s)```java\n(.*?)```");

    @Test
    void isTheOneThatTheDocumentationShows() throws IOException {
        String code = Files.readString(
                ProjectFolder.resolve("ingest/src/test/java/org/comity/ingest/annotation/MarksReader.java"));
        Matcher shown = JAVA_BLOCK.matcher(Files.readString(ProjectFolder.resolve("docs/formats.md")));
        assertEquals(
                List.of(code.substring(code.indexOf("/** "))),
                shown.results().map(block -> block.group(1)).toList());
    }

    @Test
    void readsLinesAndReportsWhatIsNone() {
        AnnotatedText picture =
                ReaderLaws.assertLawful(new MarksReader(), "a.marks", "12\t37\tObserver\nelse\n".getBytes(UTF_8));
        assertEquals(
                List.of("Observer"),
                picture.annotations().stream().map(Annotation::label).toList());
        assertEquals(
                List.of("a.marks:2:1"),
                picture.findings().stream()
                        .map(finding -> finding.places().get(0).origin().toString())
                        .toList());
    }

    @Test
    void isLawfulForAnyBytes() {
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            ReaderLaws.assertLawful(new MarksReader(), "a.marks", bytes);
        }
    }
}
