package org.comity.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts an argument to a number of threads, from 1 to 256. */
final class ThreadsArgument implements ITypeConverter<Integer> {

    private static final int MAX = 256;

    @Override
    public Integer convert(String value) {
        try {
            int threads = Integer.parseInt(value);
            if (threads >= 1 && threads <= MAX) {
                return threads;
            }
        } catch (NumberFormatException notANumber) {
            // The message below says so.
        }
        throw new TypeConversionException("'" + value + "' is not a number from 1 to " + MAX);
    }
}
