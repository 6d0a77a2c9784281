package org.comity.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comity.domain.finding.FindingKind;
import org.comity.domain.finding.Severity;

/** The page of the documentation that explains every finding, made of the table in the code. */
final class FindingsPage {

    private static final String HEAD = """
            # Findings

            Comity reports problems and disagreements as findings. This page explains every finding by its code, which is
            printed in parentheses at the end of the message:

            ```text
            notes/forum.yaml:5:12: warning: "orks" begins inside the word "works", at 1:62 of the text (quote-cuts-word)
            ```

            | severity | meaning |
            |---|---|
            | error | The input cannot be understood or trusted. Nothing is published. |
            | warning | The sources disagree, or something looks wrong. The dataset is published, with the warning. |
            | info | Nothing is wrong. Read it when you have time. |

            The id of a finding is its code, a full stop, and what it is about, such as
            `start-disagreement.lowland-commission.observer.delta-forum`. It is the same in every run. A corpus
            [accepts](format.md#corpusyaml) a warning or an info by its id, with a reason.

            This page is made of the table `findings.txt` in the module `domain`. Java programs read the same table with
            `FindingKind`.

            ## All codes

            """;

    private FindingsPage() {}

    static List<String> lines() {
        Map<String, List<FindingKind>> groups = FindingKind.builtIn().stream()
                .collect(Collectors.groupingBy(FindingKind::group, LinkedHashMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>(HEAD.lines().toList());
        groups.forEach((group, kinds) -> {
            lines.add("**" + group + "**");
            lines.add("");
            lines.add(kinds.stream()
                    .map(kind -> "[" + kind.code() + "](#" + kind.code() + ")")
                    .collect(Collectors.joining(",\n")));
            lines.add("");
        });
        groups.forEach((group, kinds) -> {
            lines.add("## " + group);
            lines.add("");
            kinds.forEach(kind -> describe(kind, lines));
        });
        return String.join("\n", lines).strip().lines().toList();
    }

    private static void describe(FindingKind kind, List<String> lines) {
        String severities = kind.severities().stream().map(Severity::label).collect(Collectors.joining(", "));
        lines.add("### " + kind.code());
        lines.add("");
        lines.add("**" + kind.title() + "** (" + severities + "). " + kind.meaning());
        lines.add("");
        lines.add("- Example: " + kind.example());
        lines.add("- What to do: " + kind.remedy());
        lines.add("");
    }
}
