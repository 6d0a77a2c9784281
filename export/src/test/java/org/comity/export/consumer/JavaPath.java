package org.comity.export.consumer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The places of the classes of this module and of its libraries, for another process. */
public final class JavaPath {

    private static final long PATIENCE_IN_SECONDS = 120;

    private JavaPath() {}

    /** All classes, including those of the tests, for {@code -cp}. */
    public static String classPath() {
        return String.join(
                File.pathSeparator,
                Stream.concat(Stream.of(Path.of("target", "test-classes").toString()), entries())
                        .toList());
    }

    /** This module and its libraries, for {@code --module-path}. */
    static String modulePath() {
        return String.join(File.pathSeparator, entries().toList());
    }

    /** Runs a command of the JDK. */
    static String run(Path output, String tool, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(tool + " is still running");
        }
        return Files.readString(output);
    }

    private static Stream<String> entries() {
        return Stream.of("jdk.module.path", "java.class.path")
                .map(name -> System.getProperty(name, ""))
                .flatMap(path -> Arrays.stream(path.split(File.pathSeparator)))
                .filter(path -> !path.isEmpty() && !path.endsWith("test-classes"))
                .distinct();
    }
}
