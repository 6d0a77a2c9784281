package org.comity.domain.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Compares Comity with the tests of other projects: python-edtf, go-edtf, edtf_ex, edtf-ts, ProfessionalWiki EDTF,
 * edtf-rs, edtf.js, edtf-ruby and edtf-java.
 *
 * <p>A cell of {@code further-lists.tsv} is empty if the list has no value for it. If the list differs from Comity, the
 * last two cells contain our answer and the reason; see also {@code docs/edtf-decisions.md}.
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

    /** Returns whether the text is valid, its level, and its earliest and latest day. */
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
