package org.comity.export.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.comity.export.survey.UnforeseenLoss;
import org.junit.jupiter.api.Test;

class SheetLimitTest {

    @Test
    void passesOnAsManyBytesAsItMay() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetLimit limit = new SheetLimit("statements", out, 5)) {
            limit.write(new byte[] {1, 2, 3, 4}, 0, 4);
            limit.write(5);
            UnforeseenLoss lost = assertThrows(UnforeseenLoss.class, () -> limit.write(6));
            assertEquals("the sheet 'statements' needs a further sheet", lost.getMessage());
        }
        assertEquals(5, out.size());
    }
}
