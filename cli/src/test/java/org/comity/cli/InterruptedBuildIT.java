package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The jar, ended by SIGTERM. The script {@code .ci/kill_loop.py} tries other signals and many moments. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no SIGTERM")
@Timeout(300)
class InterruptedBuildIT {

    private static final int EXIT_CODE = 143;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void leavesNothingAndSaysSoInOneLine() throws Exception {
        Path err = folder.resolve("err");
        Path out = Files.createDirectory(folder.resolve("dataset"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        JarRun.JAR.toString(),
                        "build",
                        "--out",
                        out.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err.toFile())
                .start();
        while (process.isAlive() && names(out).isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        process.destroy();
        assertEquals(EXIT_CODE, process.waitFor(), () -> "ended before it was interrupted");

        String line = Files.readString(err);
        boolean complete = line.equals("comity: interrupted: the dataset in " + out + " is complete\n");
        assertTrue(complete || line.equals("comity: interrupted: nothing was written to " + out + "\n"), line);
        List<String> names = names(out);
        assertEquals(complete, names.contains("comity-manifest.yaml"), names::toString);
        assertTrue(complete || names.isEmpty(), names::toString);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName())).toList();
        }
    }
}
