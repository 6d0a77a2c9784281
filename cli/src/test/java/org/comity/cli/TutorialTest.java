package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every step of the tutorial works: its files are written, its commands run, and they print what the page shows. */
class TutorialTest {

    private static final Path PAGE = Path.of("../docs/tutorial.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*) ?(\\S*)\\n(.*?)^```$");
    private static final String COMMAND = "comity ";

    @Test
    void everyStepPrintsWhatThePageShows(@TempDir Path folder) throws IOException {
        @Nullable String printed = null;
        int commands = 0;
        for (MatchResult block : BLOCK.matcher(Files.readString(PAGE)).results().toList()) {
            String content = block.group(3);
            if (!block.group(2).isEmpty()) {
                Path file = folder.resolve(block.group(2));
                Files.createDirectories(folder.resolve(block.group(2)).resolveSibling("."));
                Files.writeString(file, content);
            } else if (content.startsWith(COMMAND)) {
                printed = run(folder, content.substring(COMMAND.length()).strip());
                commands++;
            } else if (block.group(1).isEmpty()) {
                assertNotNull(printed, "output without a command");
                assertEquals(content, printed);
            }
        }
        assertEquals(4, commands);
    }

    /** Runs a command as if the folder were the working directory: its paths are resolved there and printed without it. */
    private static String run(Path folder, String command) {
        String[] arguments = Arrays.stream(command.split(" "))
                .map(argument -> argument.equals("my-corpus") || argument.equals("dataset")
                        ? folder.resolve(argument).toString()
                        : argument)
                .toArray(String[]::new);
        Run run = Run.of(arguments);
        return (run.err() + run.out()).replace(folder + File.separator, "").replace('\\', '/');
    }
}
