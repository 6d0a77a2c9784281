package org.comity.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import org.comity.export.HostileTexts;
import org.junit.jupiter.api.Test;

class HtmlTextTest {

    @Test
    void leavesNoCharacterThatHtmlReads() {
        for (String text : HostileTexts.wellFormed()) {
            StringBuilder out = new StringBuilder();
            HtmlText.append(out, text);
            String escaped = out.toString();
            for (String special : new String[] {"<", ">", "\"", "'", "\r", "\0", "\u202E", "\u2066", "\u0085"}) {
                assertFalse(escaped.contains(special), escaped);
            }
            assertEquals(escaped, new String(escaped.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
            assertEquals(
                    -1, escaped.replaceAll("&(amp|lt|gt|quot|#39|#13);", "").indexOf('&'), escaped);
        }
    }

    @Test
    void showsWhatCannotBeWrittenOrReordersALine() {
        StringBuilder out = new StringBuilder();
        HtmlText.append(out, "a\u0000b\u202Ec\uD800d\uFFFEe\nf\tg\u200Fh");
        assertEquals("a\\u0000b\\u202ec\\ud800d\\ufffee\nf\tg\u200Fh", out.toString());
    }
}
