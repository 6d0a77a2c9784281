package org.comity.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The answers that need no command line: the help and the version. The help is a resource, because building the model of
 * the command line takes most of the time of such a run.
 */
final class PreparedAnswer {

    private static final String WHOLE_PROGRAM = "comity";

    private PreparedAnswer() {}

    /**
     * The answer to some arguments.
     *
     * @param args the arguments
     * @return what the command line would print, or empty if it must be asked
     */
    static Optional<String> to(String... args) throws IOException {
        if (args.length == 0 || args.length > 2) {
            return Optional.empty();
        }
        String command = args.length == 1 ? WHOLE_PROGRAM : args[0];
        boolean known = args.length == 1 || CommandName.find(command).isPresent();
        return switch (known ? args[args.length - 1] : "") {
            case "-h", "--help" -> help(command);
            case "-V", "--version" -> Optional.of(Version.text() + "\n");
            default -> Optional.empty();
        };
    }

    /** The help, unless it cannot be found: Java finds no resource in a jar whose path contains {@code !/}. */
    private static Optional<String> help(String command) throws IOException {
        try (InputStream resource = PreparedAnswer.class.getResourceAsStream("/help/" + command + ".txt")) {
            return resource == null
                    ? Optional.empty()
                    : Optional.of(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
