package org.comity.domain.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares Comity with published lists of EDTF strings, if they are beside the project. */
class PublishedListsTest {

    @ParameterizedTest
    @CsvSource({"edtf-validate.tsv, 206, 56", "loc-examples.tsv, 64, 2"})
    void everyRowDecidesAsListed(String file, int valid, int invalid) throws IOException {
        Path list = folderOfTheProject()
                .resolveSibling("shared")
                .resolve("data/edtf")
                .resolve(file);
        assumeTrue(Files.isRegularFile(list), "skipped: no list at " + list);
        List<String> rows = Files.readAllLines(list);
        List<String> wrong = new ArrayList<>();
        int counted = 0;
        for (String row : rows.subList(1, rows.size())) {
            int validAt = row.lastIndexOf('\t');
            int levelAt = row.lastIndexOf('\t', validAt - 1);
            String text = row.substring(0, levelAt);
            String listed = row.substring(levelAt + 1);
            if (listed.endsWith("true")) {
                counted++;
            }
            String decided = decide(text);
            if (!decided.equals(listed) && !isListedAtTwoLevels(text, rows)) {
                wrong.add(row + " but decided " + decided);
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(List.of(valid, invalid), List.of(counted, rows.size() - 1 - counted));
    }

    /** There is one such row, see docs/edtf-decisions.md, "A string at two levels". */
    private static boolean isListedAtTwoLevels(String text, List<String> rows) {
        boolean twice = rows.stream()
                        .filter(row -> row.startsWith(text + "\t"))
                        .distinct()
                        .count()
                > 1;
        if (twice) {
            assertTrue(rows.contains(text + "\t" + decide(text)), text);
        }
        return twice;
    }

    private static String decide(String text) {
        try {
            return Edtf.parse(text).level() + "\ttrue";
        } catch (IllegalArgumentException e) {
            return "\tfalse";
        }
    }

    private static Path folderOfTheProject() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("domain")) && Files.isRegularFile(folder.resolve("pom.xml"))) {
                return folder;
            }
        }
        return start;
    }
}
