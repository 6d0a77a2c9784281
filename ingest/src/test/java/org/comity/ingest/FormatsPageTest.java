package org.comity.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.comity.domain.finding.Severity;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples in the documentation of formats are corpora with the meaning that the page gives. */
class FormatsPageTest {

    /** A fenced block with the path of a file, or the name of a corpus and {@code statements}. */
    private static final Pattern BLOCK =
            Pattern.compile("(?ms)^```\\w+ (?:corpus )?([a-z]+)(?:/(\\S+)| statements)\\n(.*?)^```$");

    @ParameterizedTest
    @ValueSource(strings = {"almanac", "lakes", "harbour"})
    void showsWhatIsReadFromItsExamples(String corpus, @TempDir Path folder) throws IOException {
        Map<String, String> blocks = blocks(corpus);
        String expected = blocks.remove("");
        for (Map.Entry<String, String> file : blocks.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }

        CorpusReading reading = CorpusReader.read(folder);

        assertEquals(
                List.of(),
                reading.findings().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .toList());
        assertEquals(
                expected,
                String.join(
                                "\n",
                                CorpusFolderCase.plain(reading.statements()).stream()
                                        .filter(line -> !line.contains("[asserted"))
                                        .toList())
                        + "\n");
    }

    private static Map<String, String> blocks(String corpus) throws IOException {
        Map<String, String> blocks = new TreeMap<>();
        String page = Files.readString(ProjectFolder.resolve("docs/formats.md"));
        for (MatchResult block : BLOCK.matcher(page).results().toList()) {
            if (block.group(1).equals(corpus)) {
                blocks.put(block.group(2) == null ? "" : block.group(2), block.group(3));
            }
        }
        return blocks;
    }
}
