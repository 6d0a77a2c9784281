package org.comity.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.comity.domain.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real profile page. Only its labelled lines say who is a member of what, in which role and since when. */
class AddPageTest {

    private static final String CORPUS = """
            name: profile
            entities:
              iom: {organization: intergovernmental, name: International Organization for Migration, short: IOM}
              add: {framework: consultation mechanism, name: Abu Dhabi Dialogue, short: ADD}
            lines:
              - texts: profile.txt
                statements:
                  - member: $Responsible Entities
                    of: add
                    as: $Member Type
                    since: $Join Date
            """;

    @Test
    void readsMemberRoleAndJoinDateFromLabelledLines(@TempDir Path folder) throws IOException {
        Path seeds = ProjectFolder.shared("seeds");
        try (Stream<Path> files = Files.list(seeds)) {
            for (Path file : files.toList()) {
                if (Files.readString(file, StandardCharsets.UTF_8).contains("Join Date:")) {
                    Files.copy(file, folder.resolve("profile.txt"));
                }
            }
        }
        Files.writeString(folder.resolve("corpus.yaml"), CORPUS, StandardCharsets.UTF_8);
        CorpusReading reading = CorpusReader.read(folder);

        assertEquals(List.of(), reading.findings());
        assertEquals(
                List.of("iom is observer of add, 2008-01-01/ \"01 Jan. 2008\""),
                reading.statements()
                        .memberships()
                        .map(membership -> membership.text() + " \""
                                + membership.period().start().wording().orElse("") + "\"")
                        .toList());
        assertEquals(
                "Join Date: 01 Jan. 2008 … Member Type: Observer … Responsible Entities International Organization"
                        + " for Migration (IOM)",
                reading.statements()
                        .memberships()
                        .flatMap((Statement statement) -> statement.evidence().stream())
                        .map(evidence -> evidence.words().replaceAll("\\s+", " "))
                        .findFirst()
                        .orElse(""));
    }
}
