package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkflowLogTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            nullValues = "none",
            value = {
                "::error::x|:~:error::x",
                "    ::add-mask::x|    :~:add-mask::x",
                "a: 1/b ::error::x|a: 1/b ::error::x",
                "a/::error::x/:x/: :x|a/:~:error::x/:x/: :x",
                ":::set|:~::set",
                "a ##[error]x ###[y] #[z] # #[|a ##~[error]x ###~[y] #[z] # #[",
                "a::b|a::b"
            })
    void leavesNoCommandInALine(String text, String expected) {
        StringWriter log = new StringWriter();
        PrintWriter writer = WorkflowLog.to(new PrintWriter(log));
        writer.print(text.replace('/', '\n'));
        writer.flush();
        assertEquals(expected.replace('/', '\n').replace('~', '\u200b'), log.toString());
    }
}
