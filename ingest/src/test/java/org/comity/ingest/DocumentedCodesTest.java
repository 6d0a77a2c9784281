package org.comity.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every finding that an annotator meets is explained. */
class DocumentedCodesTest {

    @Test
    void theReferenceListsEveryCodeThatABadCorpusShows() throws IOException {
        assertListed("bad", Files.readString(ProjectFolder.resolve("docs/format.md")));
    }

    @Test
    void theReferencesListEveryCodeThatAnnotationsOfOtherFormatsShow() throws IOException {
        assertListed(
                "mapped",
                Files.readString(ProjectFolder.resolve("docs/formats.md"))
                        + Files.readString(ProjectFolder.resolve("docs/format.md")));
    }

    private static void assertListed(String cases, String page) throws IOException {
        TreeSet<String> codes = new TreeSet<>();
        for (String line : linesOfExpectedFindings(cases)) {
            if (line.endsWith(")") && !line.startsWith(" ")) {
                codes.add(line.substring(line.lastIndexOf('(') + 1, line.length() - 1));
            }
        }

        assertTrue(codes.size() > 20, codes::toString);
        assertEquals(
                List.of(),
                codes.stream().filter(code -> !page.contains("`" + code + "`")).toList());
    }

    private static List<String> linesOfExpectedFindings(String cases) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(CorpusFolderCase.folder(cases))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines;
    }
}
