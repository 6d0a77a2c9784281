package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.comity.domain.source.Sha256;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same corpus gives the same bytes on every machine, in every file of the dataset. */
class ReproducibleDatasetIT {

    @TempDir
    private static Path folder = Path.of("");

    private static Map<String, String> expected = Map.of();

    @BeforeAll
    static void buildOnceAsUsersDo() throws Exception {
        expected = dataset(JarRun.in(folder.resolve("first")));
        assertFalse(expected.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR",
                "-Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab",
                "-Duser.language=th -Duser.country=TH -Duser.extensions=u-ca-buddhist-nu-thai",
                "-Duser.timezone=Pacific/Apia",
                "-Dfile.encoding=ISO-8859-1",
                "-Dline.separator=\r\n",
                "-Xmx64m"
            })
    void doesNotDependOnTheVirtualMachine(String options) throws Exception {
        assertEquals(
                expected,
                dataset(JarRun.in(folder.resolve("options" + options.hashCode()))
                        .quickly()
                        .with(options.split(" ", -1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LC_ALL=C", "LC_ALL=tr_TR.UTF-8", "TZ=Pacific/Apia"})
    void doesNotDependOnTheEnvironment(String variable) throws Exception {
        List<String> parts = List.of(variable.split("=", -1));
        JarRun jar = JarRun.in(folder.resolve("variable" + variable.hashCode())).quickly();
        assertEquals(expected, dataset(jar.with(Map.of(parts.get(0), parts.get(1)))));
    }

    @Test
    void doesNotDependOnTheDatasetThatWasThereBefore() throws Exception {
        JarRun jar = JarRun.in(folder.resolve("twice")).quickly();
        dataset(jar);
        assertEquals(expected, dataset(jar));
    }

    private static Map<String, String> dataset(JarRun jar) throws Exception {
        Run run = jar.run("build");
        assertEquals(0, run.exitCode(), run.err());
        return hashes(jar.folder().resolve("dataset"));
    }

    private static Map<String, String> hashes(Path dataset) throws Exception {
        Map<String, String> hashes = new TreeMap<>();
        for (Path file : files(dataset)) {
            hashes.put(
                    dataset.relativize(file).toString(),
                    Sha256.of(Files.readAllBytes(file)).value());
        }
        return hashes;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
