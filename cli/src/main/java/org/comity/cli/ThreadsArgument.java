package org.comity.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of threads, from 1 to 256. */
final class ThreadsArgument implements ITypeConverter<Integer> {

    private static final int MAX = 256;

    @Override
    public Integer convert(String value) {
        try {
            int threads = Integer.parseInt(value);
            if (threads >= 1 && threads <= MAX) {
                return threads;
            }
        } catch (NumberFormatException noNumber) {
            // The message below says so.
        }
        throw new TypeConversionException("'" + value + "' is no number from 1 to " + MAX);
    }
}
