package org.comity.domain.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateNoteTest {

    @Test
    void splitsADateFromTheWordsInParentheses() {
        assertEquals(
                Optional.of(new DateNote("1951", "as a provisional committee")),
                DateNote.of(" 1951 (as a provisional committee) "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1951", "(1951)", "1951 ()", "1951 (a) (b)", "1951 (a) b", "1951 (a", ""})
    void splitsNoOtherForm(String wording) {
        assertEquals(Optional.empty(), DateNote.of(wording));
    }

    @ParameterizedTest
    @ValueSource(strings = {"as a provisional committee", "under the name of Rhodesia", "sous un autre nom"})
    void keepsPlainWords(String note) {
        assertTrue(new DateNote("1951", note).isPlain());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "until 1952",
                "in March",
                "nineteenth century",
                "with three votes",
                "not of the council",
                "observer",
                "als Beobachter",
                "comme membre associé",
                "COP21"
            })
    void keepsNoWordsThatMaySayMore(String note) {
        assertFalse(new DateNote("1951", note).isPlain());
    }
}
