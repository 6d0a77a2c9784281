package org.comity.cli;

import java.util.Iterator;
import java.util.stream.Stream;

/** The names of the registers that come with the program. */
final class ShippedRegisters implements Iterable<String> {

    /** Called by picocli. */
    ShippedRegisters() {}

    @Override
    public Iterator<String> iterator() {
        return Stream.of(ShippedRegister.values()).map(ShippedRegister::label).iterator();
    }
}
