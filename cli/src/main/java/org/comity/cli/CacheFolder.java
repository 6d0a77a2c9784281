package org.comity.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the program keeps what it has read. */
final class CacheFolder {

    /** The variable that names the folder, or says {@code off}. */
    static final String VARIABLE = "COMITY_CACHE";

    private static final String OFF = "off";
    private static final String NAME = "comity";

    private CacheFolder() {}

    /** The folder of the user who runs the program. */
    static Optional<Path> ofUser() {
        return of(System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", ""));
    }

    /**
     * The folder on a system.
     *
     * @param variables the variables of the environment
     * @param system the name of the system, such as {@code Linux}
     * @param home the folder of the user; may be empty
     * @return an absolute path; empty if the user wants none, or if there is no place for it
     */
    static Optional<Path> of(Map<String, String> variables, String system, String home) {
        String given = variables.getOrDefault(VARIABLE, "");
        if (!given.isEmpty()) {
            return given.equals(OFF) ? Optional.empty() : absolute(given, "");
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return absolute(variables.getOrDefault("LOCALAPPDATA", ""), NAME);
        }
        if (name.startsWith("mac")) {
            return absolute(home, "Library/Caches/" + NAME);
        }
        // A relative path in this variable has to be ignored: XDG Base Directory Specification, version 0.8.
        return absolute(variables.getOrDefault("XDG_CACHE_HOME", ""), NAME).or(() -> absolute(home, ".cache/" + NAME));
    }

    private static Optional<Path> absolute(String folder, String below) {
        try {
            return Optional.of(Path.of(folder))
                    .filter(Path::isAbsolute)
                    .map(path -> path.resolve(below).normalize());
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }
}
