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
    void takesTwoNamesThatMakeOneIdForTwoEntities() throws IOException {
        Files.writeString(folder.resolve("corpus.yaml"), """
                name: accents
                lines: [{texts: "*.txt", subject: {organization: state, name: $Name}}]
                """);
        List<String> said = said(List.of("Name: Guin\u00e9e", "Name: Guinee", "Name: GUINEE"));
        assertEquals(
                List.of(
                        "guinee-klj4: kind state",
                        "guinee-klj4: name Guin\u00e9e",
                        "guinee-sgh6: kind state",
                        "guinee-sgh6: name GUINEE",
                        "guinee-sgh6: name Guinee"),
                said.stream().distinct().toList());
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
