package org.comity.domain.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the jar says to GraalVM, which leaves resources out of a native program unless they are named. */
class NativeImageTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path METADATA = RESOURCES.resolve("META-INF/native-image/org.comity/comity-domain");
    private static final Pattern NAMED = Pattern.compile("\"\\\\\\\\Q(.*)\\\\\\\\E\"");

    @Test
    void namesEveryResource() throws IOException {
        String named = Files.readString(METADATA.resolve("resource-config.json"));
        assertEquals(
                resources(),
                NAMED.matcher(named).results().map(match -> match.group(1)).toList());
    }

    private static List<String> resources() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith("META-INF/"))
                    .sorted()
                    .toList();
        }
    }
}
