package org.comity.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.comity.domain.finding.Severity;
import org.comity.domain.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The subjects of pages follow from their content, not from the names of their files. */
class PageSubjectsTest {

    @TempDir
    Path folder;

    private List<String> said(List<String> pages) throws IOException {
        for (int i = 0; i < pages.size(); i++) {
            Files.writeString(folder.resolve("page" + i + ".txt"), pages.get(i));
        }
        return CorpusReader.read(folder).statements().all().stream()
                .map(Statement::text)
                .sorted()
                .toList();
    }

    private static List<String> reversed(List<String> pages) {
        List<String> reversed = new ArrayList<>();
        pages.forEach(page -> reversed.add(0, page));
        return reversed;
    }

    @Test
    void tellsTheSameInAnyOrderOfThePages() throws IOException {
        Path namesakes = CorpusFolderCase.folder("mapped/namesakes");
        Files.writeString(
                folder.resolve("corpus.yaml"),
                Files.readString(namesakes.resolve("corpus.yaml")).replace("pages/*.txt", "*.txt"));
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(namesakes.resolve("pages"))) {
            for (Path file : files.sorted().toList()) {
                pages.add(Files.readString(file));
            }
        }
        assertEquals(said(pages), said(reversed(pages)));
    }

    @Test
    void reportsPagesWhoseNamesMakeOneIdOnceAndLeavesTheirStatementsOut() throws IOException {
        Files.writeString(folder.resolve("corpus.yaml"), """
                name: accents
                lines:
                  - texts: "*.txt"
                    subject: {organization: state, name: $Name}
                    statements: [{label: In, split: ",", member: $subject, of: $item, as: member}]
                """);
        List<String> said =
                said(List.of("Name: Guin\u00e9e\nIn: Guinee", "Name: Guinee", "Name: GUINEE", "Name: Arland"));
        assertEquals(List.of("arland: kind state", "arland: name Arland"), said);
        assertEquals(
                List.of(
                        "page0.txt:1:1: error: 'Guin\u00e9e' and 'Guinee' would both get the id 'guinee';"
                                + " 7 statements about them are left out (name-clash)",
                        "  also at page1.txt:1:1",
                        "  declare them under 'entities:'"),
                CorpusReader.read(folder).findings().stream()
                        .flatMap(CorpusFolderCase::printed)
                        .toList());
    }

    @Test
    void doesNotTakeAnIdThatWasMadeForAName() throws IOException {
        Files.writeString(folder.resolve("corpus.yaml"), """
                name: accents
                lines:
                  - texts: "*.txt"
                    subject: {organization: state, name: $Name}
                    statements: [{label: In, split: ",", member: $subject, of: $item, as: member}]
                """);
        said(List.of("Name: Guin\u00e9e\nIn: Guinee"));
        assertEquals(
                List.of("unknown-name.page0.txt.Guinee"),
                CorpusReader.read(folder).findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(finding -> finding.id().toString())
                        .toList());
    }
}
