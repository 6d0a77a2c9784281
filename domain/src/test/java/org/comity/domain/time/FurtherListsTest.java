package org.comity.domain.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What other projects list in their tests: python-edtf, go-edtf, edtf_ex, edtf-ts, ProfessionalWiki EDTF, edtf-rs,
 * edtf.js, edtf-ruby and edtf-java.
 *
 * <p>A cell of {@code further-lists.tsv} is empty where the list says nothing. Where it says something else than we do,
 * the last two cells hold our answer and the reason; {@code docs/edtf-decisions.md} has more.
 */
class FurtherListsTest {

    @Test
    void everyRowDecidesAsListedOrHasAReason() {
        List<List<String>> rows = ExampleRows.of("further-lists.tsv");
        List<String> wrong = new ArrayList<>();
        int agreed = 0;
        int explained = 0;
        for (List<String> row : rows.subList(1, rows.size())) {
            List<String> ours = decide(row.get(1));
            boolean agrees = agrees(row.subList(2, 6), ours);
            boolean hasReason = !row.get(7).isEmpty();
            boolean isAsExplained = row.get(6).equals(hasReason ? inOneCell(ours) : "");
            if (agrees == hasReason || !isAsExplained) {
                wrong.add(row + " but decided " + ours);
            }
            agreed += agrees ? 1 : 0;
            explained += agrees ? 0 : 1;
        }
        assertEquals(List.of(), wrong);
        assertEquals(List.of(592, 84), List.of(agreed, explained));
    }

    private static boolean agrees(List<String> listed, List<String> ours) {
        for (int i = 0; i < listed.size(); i++) {
            if (!listed.get(i).isEmpty() && !listed.get(i).equals(ours.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String inOneCell(List<String> ours) {
        return ours.get(0).equals("false") ? "refused" : String.join(" ", ours.subList(1, ours.size()));
    }

    /** Whether it is valid, level, earliest and latest day. */
    private static List<String> decide(String text) {
        try {
            Edtf value = Edtf.parse(text);
            return List.of(
                    "true",
                    String.valueOf(value.level()),
                    value.earliest().map(Day::toString).orElse("-"),
                    value.latest().map(Day::toString).orElse("-"));
        } catch (IllegalArgumentException e) {
            return List.of("false", "", "", "");
        }
    }
}
