package org.comity.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts an argument to a path. */
final class PathArgument implements ITypeConverter<Path> {

    private static final char REPLACEMENT = '\uFFFD';

    /** Called by picocli. */
    PathArgument() {}

    @Override
    public Path convert(String text) {
        if (text.isBlank()) {
            throw new TypeConversionException(text.isEmpty() ? "the path is empty" : "the path is blank");
        }
        if (text.equals("-")) {
            throw new TypeConversionException(
                    "'-' does not mean standard input or output here; for a file of that name write ./-");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException invalid) {
            boolean locale = text.indexOf(REPLACEMENT) >= 0 || !text.chars().allMatch(c -> c < 0x80);
            throw new TypeConversionException("'" + text + "' is not a valid path"
                    + (locale ? ": the locale does not have these characters; set LC_ALL=C.UTF-8 and try again" : ""));
        }
    }
}
