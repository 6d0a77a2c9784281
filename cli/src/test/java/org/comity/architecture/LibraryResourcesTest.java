package org.comity.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files in the jars of the libraries, which must not change how other libraries of a program behave. */
class LibraryResourcesTest {

    @ParameterizedTest
    @ValueSource(strings = {"domain", "ingest", "export", "json", "jackson", "jackson2"})
    void areOfComityOnly(String module) throws IOException {
        Path resources = Path.of("..", module, "src", "main", "resources");
        if (!Files.exists(resources)) {
            return;
        }
        try (Stream<Path> files = Files.walk(resources)) {
            List<String> foreign = files.filter(Files::isRegularFile)
                    .map(file -> resources.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith("org/comity/")
                            && !name.startsWith("META-INF/native-image/org.comity/")
                            && !name.startsWith("META-INF/services/"))
                    .sorted()
                    .toList();
            assertEquals(List.of(), foreign);
        }
    }
}
