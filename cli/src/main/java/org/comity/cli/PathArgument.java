package org.comity.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a path from the command line. */
final class PathArgument implements ITypeConverter<Path> {

    private static final char REPLACEMENT = '\uFFFD';

    /** The only constructor that the command line can call. */
    PathArgument() {}

    @Override
    public Path convert(String text) {
        if (text.isEmpty()) {
            throw new TypeConversionException("the path is empty");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException invalid) {
            boolean locale = text.indexOf(REPLACEMENT) >= 0 || !text.chars().allMatch(c -> c < 0x80);
            throw new TypeConversionException("'" + text + "' is no path here"
                    + (locale ? ": the locale has no such characters; set LC_ALL=C.UTF-8 and try again" : ""));
        }
    }
}
