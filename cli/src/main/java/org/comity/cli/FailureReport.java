package org.comity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import org.comity.domain.text.VisibleText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports failures: a message for people, an exit code for the shell. */
final class FailureReport {

    /** Begin a reason that is a sentence without its subject, the file. */
    private static final List<String> VERBS = List.of("cannot be ", "is ", "contains ");

    /** Words of the system that begin with a capital, such as {@code No space left on device}. */
    private static final Pattern SYSTEM = Pattern.compile("^(cannot be [a-z]+: |)([A-Z])(?=[a-z]* [a-z])");

    private static final String BUG =
            "comity: this is a bug in Comity, not a mistake of yours. Please report it with everything below:";

    /** The system property that the program of the distribution sets. */
    private static final String PROGRAM = "comity.program";

    private static final long MEBIBYTE = 1L << 20;
    private static final long GIBIBYTE = 1L << 30;

    private final PrintWriter err;

    FailureReport(PrintWriter err) {
        this.err = err;
    }

    /** Runs a command and reports the errors that it throws. */
    int guard(IntSupplier command) {
        try {
            return command.getAsInt();
        } catch (OutOfMemoryError tooLarge) {
            say(describe(tooLarge));
            return ExitCode.MEMORY.number();
        } catch (Error fatal) {
            if (isLackOfMemory(fatal)) {
                say(describe(new OutOfMemoryError()));
                return ExitCode.MEMORY.number();
            }
            if (fatal instanceof ServiceConfigurationError unusable) {
                say(String.valueOf(unusable.getMessage()));
                return ExitCode.INPUT_OUTPUT.number();
            }
            return bug(fatal);
        }
    }

    /** Returns whether memory was lacking while a class was initialized, which makes it unusable from then on. */
    private static boolean isLackOfMemory(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError
                    || String.valueOf(cause.getMessage()).contains(OutOfMemoryError.class.getName())) {
                return true;
            }
        }
        return false;
    }

    /** Reports a command line that is not valid, or an {@link IOException} while it was read. */
    int usage(ParameterException misuse, String... arguments) {
        // Its cause, because asking whether this exception is one would load its class for every command.
        Optional<IOException> failure = causeOf(misuse.getCause());
        if (failure.isPresent()) {
            return inputOutput(failure.get());
        }
        say(describe(misuse));
        UnmatchedArgumentException.printSuggestions(misuse, err);
        err.println("Try '" + misuse.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE.number();
    }

    /** Reports an exception of a command: a bug, unless an {@link IOException} caused it. */
    int execution(Exception failure) {
        return causeOf(failure).map(this::inputOutput).orElseGet(() -> bug(failure));
    }

    private static Optional<IOException> causeOf(@Nullable Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                return Optional.of(io);
            }
        }
        return Optional.empty();
    }

    private int inputOutput(IOException failure) {
        say(describe(failure));
        return ExitCode.INPUT_OUTPUT.number();
    }

    private int bug(Throwable bug) {
        err.println(BUG);
        bug.printStackTrace(err);
        return ExitCode.BUG.number();
    }

    private void say(String text) {
        err.println("comity: " + VisibleText.of(text));
    }

    private static String describe(OutOfMemoryError tooLarge) {
        long most = Runtime.getRuntime().maxMemory();
        long more = Math.max(2, 2 * ((most + GIBIBYTE - 1) / GIBIBYTE));
        return "not enough memory" + (Step.isNamedBy(tooLarge) ? " while " + tooLarge.getMessage() : "")
                + "; Java may use " + most / MEBIBYTE + " MiB. Give it more, for example: "
                + (System.getProperty(PROGRAM) == null
                        ? "java -Xmx" + more + "g -jar comity.jar …"
                        : "COMITY_JAVA_OPTIONS=-Xmx" + more + "g comity …");
    }

    private static String describe(ParameterException misuse) {
        if (misuse instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            boolean expectsCommand = !misuse.getCommandLine().getSubcommands().isEmpty();
            String argument = unmatched.getUnmatched().get(0);
            return (expectsCommand ? "unknown command: '" : "unexpected argument: '") + argument + "'";
        }
        return String.valueOf(misuse.getMessage());
    }

    /** Says what failed, with the file. */
    static String describe(IOException failure) {
        if (failure instanceof FileSystemException about && about.getFile() != null) {
            return describe(about);
        }
        String message = failure.getMessage();
        return message == null
                ? "reading or writing failed: " + failure.getClass().getSimpleName()
                : plain(message);
    }

    private static String describe(FileSystemException failure) {
        String file = failure.getFile();
        if (failure instanceof NoSuchFileException) {
            return "cannot open " + file + ": no such file or folder";
        }
        if (failure instanceof NotDirectoryException) {
            return "cannot read " + file + ": not a folder";
        }
        if (failure instanceof AccessDeniedException) {
            return "cannot open " + file + ": permission denied";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "cannot create " + file + ": it already exists";
        }
        if (failure instanceof DirectoryNotEmptyException) {
            return "cannot replace " + file + ": the folder is not empty";
        }
        if (failure instanceof FileSystemLoopException) {
            return "cannot read " + file + ": the folder contains itself";
        }
        String reason = failure.getReason();
        if (reason == null) {
            return "cannot use " + file + ": reading or writing failed";
        }
        return VERBS.stream().anyMatch(reason::startsWith)
                ? file + " " + plain(reason)
                : "cannot use " + file + ": " + plain(reason);
    }

    /** A reason in which the words of the system begin with a small letter, as all others do. */
    static String plain(String reason) {
        return SYSTEM.matcher(reason)
                .replaceFirst(found -> found.group(1) + found.group(2).toLowerCase(Locale.ROOT));
    }
}
