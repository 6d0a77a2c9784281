package org.comity.domain.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A command of the JDK that runs the tests, in a process of its own. */
final class JdkTool {

    private static final long PATIENCE_IN_SECONDS = 120;

    private JdkTool() {}

    /** What the command prints; that it fails is a failure of the test. */
    static String run(String tool, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(arguments);
        Path output = Files.createTempFile("comity", ".out");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("JAVA_TOOL") || name.startsWith("JDK_JAVA"));
        builder.environment().remove("CLASSPATH");
        Process process = builder.start();
        assertTrue(process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS), () -> "still running: " + command);
        String printed = Files.readString(output);
        Files.delete(output);
        assertEquals(0, process.exitValue(), () -> command + " says:\n" + printed);
        return printed;
    }
}
