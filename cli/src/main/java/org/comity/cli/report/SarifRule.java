package org.comity.cli.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comity.domain.finding.FindingKind;

/** A kind of finding as a rule of SARIF, with the texts of docs/findings.md as help. */
final class SarifRule {

    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");

    private SarifRule() {}

    /** The rule with a code. Readers of other projects have codes that are not in the table; they have no help. */
    static Map<String, Object> of(String code) {
        Optional<FindingKind> kind = FindingKind.find(code);
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", code);
        rule.put(
                "shortDescription",
                SarifReport.message(kind.map(FindingKind::title).orElse(code)));
        kind.ifPresent(known -> {
            rule.put("fullDescription", SarifReport.message(plain(known.meaning())));
            Map<String, Object> help = new LinkedHashMap<>();
            help.put(
                    "text",
                    plain(known.meaning()) + "\n\nFor example: " + plain(known.example()) + "\n\nWhat to do: "
                            + plain(known.remedy()));
            help.put(
                    "markdown",
                    unlinked(known.meaning()) + "\n\n**For example:** " + unlinked(known.example())
                            + "\n\n**What to do:** " + unlinked(known.remedy()));
            rule.put("help", help);
            rule.put(
                    "defaultConfiguration",
                    Map.of(
                            "level",
                            SarifReport.level(known.severities().stream()
                                    .max(Comparator.naturalOrder())
                                    .orElseThrow())));
            rule.put("properties", Map.of("tags", List.of(known.group())));
        });
        return rule;
    }

    /** Without links, which lead to pages that are not beside the report. */
    private static String unlinked(String markdown) {
        return LINK.matcher(markdown).replaceAll("$1");
    }

    private static String plain(String markdown) {
        return unlinked(markdown).replace("`", "");
    }
}
