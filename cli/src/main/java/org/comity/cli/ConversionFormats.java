package org.comity.cli;

import java.util.Iterator;
import org.comity.ingest.Converter;

/** The names of the formats to which annotations can be converted. */
final class ConversionFormats implements Iterable<String> {

    /** Called by picocli. */
    ConversionFormats() {}

    @Override
    public Iterator<String> iterator() {
        return Converter.formats().iterator();
    }
}
