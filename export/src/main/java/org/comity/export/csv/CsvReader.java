package org.comity.export.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/** Reads what {@link CsvWriter} writes. */
public final class CsvReader {

    /** A quoted field is a text, even if it is empty. An empty field without quotation marks is missing. */
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setNullString("")
            .setQuoteMode(QuoteMode.ALL_NON_NULL)
            .get();

    private CsvReader() {}

    /**
     * Reads records.
     *
     * @param in the characters; is not closed
     * @param records receives each record, the header first: its fields as texts, with null for an empty field without
     *     quotation marks
     * @throws IOException if the characters cannot be read
     * @throws IllegalArgumentException if they are not records (RFC 4180); the message says where
     */
    public static void read(Reader in, Consumer<@Nullable String[]> records) throws IOException {
        try {
            for (CSVRecord each : FORMAT.parse(in)) {
                records.accept(each.values());
            }
        } catch (CSVException wrong) {
            throw refused(wrong);
        } catch (UncheckedIOException failed) {
            if (failed.getCause() instanceof CSVException wrong) {
                throw refused(wrong);
            }
            throw failed.getCause();
        }
    }

    private static IllegalArgumentException refused(CSVException wrong) {
        return new IllegalArgumentException("not valid CSV: " + wrong.getMessage(), wrong);
    }
}
