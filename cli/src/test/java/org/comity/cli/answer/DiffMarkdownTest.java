package org.comity.cli.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.comity.domain.change.FieldChange;
import org.junit.jupiter.api.Test;

class DiffMarkdownTest {

    @Test
    void countsWhatDoesNotFit() {
        DiffEntry entry =
                new DiffEntry(DiffSection.REMOVED, "a.member.b", "removed", "x".repeat(1000), List.of(), List.of());
        String page = DiffMarkdown.of("100 differences", Collections.nCopies(100, entry));
        assertTrue(page.length() <= DiffMarkdown.MOST, () -> page.length() + "");
        assertTrue(page.endsWith("and 36 more differences; `comity diff` shows all of them.\n"), page);
    }

    @Test
    void escapesForeignSigns() {
        DiffEntry entry = new DiffEntry(
                DiffSection.CHANGED,
                "a",
                "changed",
                "<b>*x* @all [y](z)",
                List.of(new FieldChange("since", "20`12", null)),
                List.of("#1"));
        assertEquals("""
                ### 1

                #### Changed

                - `a`: \\<b\\>\\*x\\* @\u200ball \\[y\\](z)
                  - since: `` 20`12 `` → `nothing`
                  - because \\#1
                """, DiffMarkdown.of("1", List.of(entry)));
    }
}
