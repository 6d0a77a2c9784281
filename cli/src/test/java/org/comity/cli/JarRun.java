package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The built jar, to be run in a separate process.
 *
 * @param jar the jar
 * @param folder the working directory; the output is kept outside it
 * @param options options of the JVM
 * @param environment variables to set
 */
record JarRun(Path jar, Path folder, List<String> options, Map<String, String> environment) {

    static final Path JAR = Path.of(System.getProperty("comity.jar", "target/comity.jar"));
    private static final long PATIENCE_IN_SECONDS = 300;

    static JarRun in(Path folder) {
        return new JarRun(JAR, folder, List.of(), Map.of());
    }

    JarRun with(String... moreOptions) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(moreOptions));
        return new JarRun(jar, folder, List.copyOf(all), environment);
    }

    /** Without the second compiler, which costs a short run more time than it saves. */
    JarRun quickly() {
        return with("-XX:TieredStopAtLevel=1");
    }

    JarRun with(Map<String, String> variables) {
        return new JarRun(jar, folder, options, variables);
    }

    JarRun of(Path otherJar) {
        return new JarRun(otherJar, folder, options, environment);
    }

    /** Runs {@code java -jar comity.jar} with arguments. */
    Run run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return execute(command);
    }

    /** Runs a shell command in which {@code $java} is the Java executable and {@code $jar} is the jar. */
    Run shell(String line) throws IOException, InterruptedException {
        return execute(List.of("sh", "-c", "java=$0; jar=$1; " + line, java(), jar.toString()));
    }

    private Run execute(List<String> command) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path out = Files.createTempFile("comity", ".out");
        Path err = Files.createTempFile("comity", ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("JAVA_TOOL") || name.startsWith("JDK_JAVA"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertTrue(process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS), "still running: " + command);
        Run run = new Run(process.exitValue(), Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return run;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
