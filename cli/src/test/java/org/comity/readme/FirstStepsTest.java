package org.comity.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.domain.dataset.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Javadoc of each module begins with code that is compiled and run here. */
class FirstStepsTest {

    private static final Path SAMPLE = Path.of("src", "test", "java", "org", "comity", "readme", "FirstSteps.java");

    @ParameterizedTest
    @ValueSource(strings = {"domain", "ingest", "export"})
    void showsCodeThatIsCompiledHere(String module) throws IOException {
        String descriptor = Files.readString(Path.of("..", module, "src", "main", "java", "module-info.java"));
        String shown = only(Pattern.compile("(?s)<pre>\\{@code\n(.*?)\\}</pre>"), descriptor)
                .replaceAll("(?m)^ \\*", "");
        String compiled = only(
                Pattern.compile("(?s) " + module + "\\([^)]*\\)[^{]*\\{\n(.*?)// End of the example\\."),
                Files.readString(SAMPLE));

        assertEquals(withoutSpace(compiled), withoutSpace(shown));
    }

    @Test
    void runsTheCode(@TempDir Path folder) throws IOException {
        assertEquals("[france: possible]", FirstSteps.domain().toString());

        Dataset dataset = FirstSteps.ingest(Path.of("src", "main", "resources", "corpus"));

        assertEquals(dataset, FirstSteps.export(dataset, folder.resolve("published")));
    }

    private static String only(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String withoutSpace(String code) {
        return code.replaceAll("\\s", "");
    }
}
