package org.comity.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comity.domain.finding.FindingKind;
import org.comity.domain.finding.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every finding that an annotator can get is documented, with its severity. */
class DocumentedCodesTest {

    /** A printed finding: place, severity, message, code. */
    private static final Pattern FINDING = Pattern.compile("(?m)^\\S.*?: (error|warning|info): .* \\(([a-z0-9-]+)\\)$");

    @ParameterizedTest
    @ValueSource(strings = {"bad", "mapped"})
    void theTableExplainsEveryFindingOfTheExamples(String cases) throws IOException {
        TreeSet<String> findings = new TreeSet<>();
        try (Stream<Path> files = Files.list(CorpusFolderCase.folder(cases))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                for (MatchResult line :
                        FINDING.matcher(Files.readString(file)).results().toList()) {
                    findings.add(line.group(1) + " " + line.group(2));
                }
            }
        }

        assertTrue(findings.size() > 20, findings::toString);
        assertEquals(
                List.of(),
                findings.stream().filter(finding -> !isExplained(finding)).toList());
    }

    private static boolean isExplained(String finding) {
        String[] severityAndCode = finding.split(" ", -1);
        return FindingKind.find(severityAndCode[1]).stream()
                .flatMap(kind -> kind.severities().stream())
                .map(Severity::label)
                .anyMatch(severityAndCode[0]::equals);
    }
}
