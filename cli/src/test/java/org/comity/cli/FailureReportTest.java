package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ServiceConfigurationError;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

class FailureReportTest {

    @ParameterizedTest
    @MethodSource("failures")
    void explainsAFailureOfReadingOrWriting(Exception failure, String explanation) {
        Run run = Run.ofCommand(new Failing(failure));
        assertEquals("comity: " + explanation, run.err().strip());
        assertEquals(3, run.exitCode());
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new NoSuchFileException("x"), "cannot open x: no such file or folder"),
                Arguments.of(new NotDirectoryException("x"), "cannot read x: not a folder"),
                Arguments.of(new AccessDeniedException("x"), "cannot open x: permission denied"),
                Arguments.of(
                        new FileSystemException("x", null, "No space left on device"),
                        "cannot use x: no space left on device"),
                Arguments.of(
                        new FileSystemException("x", null, "cannot be written: No space left on device"),
                        "x cannot be written: no space left on device"),
                Arguments.of(
                        new FileSystemException("x", null, "is a symbolic link; name the folder itself"),
                        "x is a symbolic link; name the folder itself"),
                Arguments.of(
                        new FileSystemException("x", null, "contains a, which Comity did not write"),
                        "x contains a, which Comity did not write"),
                Arguments.of(new FileSystemException("x", null, "CSV is empty"), "cannot use x: CSV is empty"),
                Arguments.of(new FileSystemException("x\u001b"), "cannot use x\\u001b: reading or writing failed"),
                Arguments.of(new IOException("x is in use"), "x is in use"),
                Arguments.of(new IOException(), "reading or writing failed: IOException"),
                Arguments.of(
                        new UncheckedIOException(new NoSuchFileException("x")),
                        "cannot open x: no such file or folder"),
                Arguments.of(new IllegalStateException(new IOException("File too large")), "file too large"));
    }

    @Test
    void asksForAReportOfABugOfOurs() {
        Run run = Run.ofCommand(new Failing(new IllegalStateException("impossible")));
        assertEquals(70, run.exitCode());
        assertTrue(run.err().startsWith("comity: this is a bug in Comity"), run.err());
        assertTrue(run.err().contains("java.lang.IllegalStateException: impossible"), run.err());
        assertTrue(run.err().contains("at org.comity.cli"), run.err());
    }

    @Test
    void takesAnExhaustedStackForABugOfOurs() {
        assertEquals(70, Run.ofCommand(new Endless()).exitCode());
    }

    @ParameterizedTest
    @CsvSource({
        "reading notes/forum.yaml, ' while reading notes/forum.yaml'",
        "resolving the statements, ' while resolving the statements'",
        "'writing csv, xlsx', ' while writing csv, xlsx'",
        "Java heap space, ''"
    })
    void saysDuringWhichStepTheMemoryWasNotEnough(String message, String step) {
        Run run = Run.ofCommand(new Exhausted(message));
        assertEquals(71, run.exitCode());
        assertTrue(
                run.err()
                        .matches("comity: not enough memory\\Q" + step
                                + "\\E; Java may use \\d+ MiB\\. Give it more, for"
                                + " example: java -Xmx\\d+g -jar comity\\.jar …\n"),
                run.err());
    }

    @Test
    void takesAClassThatCouldNotBeInitializedForLackOfMemory() {
        NoClassDefFoundError unusable = new NoClassDefFoundError("Could not initialize class org.comity.Example");
        unusable.initCause(new ExceptionInInitializerError(
                "Exception java.lang.OutOfMemoryError: Java heap space [in thread \"comity-reader\"]"));
        StringWriter err = new StringWriter();
        int code = new FailureReport(new PrintWriter(err, true)).guard(() -> {
            throw unusable;
        });
        assertEquals(ExitCode.MEMORY.number(), code);
        assertTrue(err.toString().startsWith("comity: not enough memory; Java may use "), err.toString());
    }

    @Test
    void namesAServiceThatCannotBeUsed() {
        StringWriter err = new StringWriter();
        int code = new FailureReport(new PrintWriter(err, true)).guard(() -> {
            throw new ServiceConfigurationError("a service for X cannot be used: Provider no.Such not found");
        });
        assertEquals(3, code);
        assertEquals(
                "comity: a service for X cannot be used: Provider no.Such not found",
                err.toString().strip());
    }

    @Test
    void namesAFormatThatFailsWhileTheCommandLineIsRead() {
        StringWriter err = new StringWriter();
        ParameterException misuse = new ParameterException(
                new CommandLine(new Endless()),
                "Invalid value for option '--format'",
                new UncheckedIOException(new IOException("the format 'x' failed")));
        assertEquals(3, new FailureReport(new PrintWriter(err, true)).usage(misuse));
        assertEquals("comity: the format 'x' failed", err.toString().strip());
    }

    @Test
    void namesTheStepUnlessTheFileIsKnown() {
        assertEquals(
                "writing csv",
                assertThrows(OutOfMemoryError.class, () -> Step.writing("csv", () -> exhausted("Java heap space")))
                        .getMessage());
        assertEquals(
                "reading notes/forum.yaml",
                assertThrows(
                                OutOfMemoryError.class,
                                () -> Step.reading("the corpus", () -> exhausted("reading notes/forum.yaml")))
                        .getMessage());
    }

    private static int exhausted(String message) {
        throw new OutOfMemoryError(message);
    }

    @Command
    private record Exhausted(String message) implements Callable<Integer> {
        @Override
        public Integer call() {
            return exhausted(message);
        }
    }

    @Command
    private record Failing(Exception failure) implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            throw failure;
        }
    }

    @Command
    private record Endless() implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new StackOverflowError();
        }
    }
}
