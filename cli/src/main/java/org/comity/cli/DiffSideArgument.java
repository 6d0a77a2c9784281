package org.comity.cli;

import picocli.CommandLine.ITypeConverter;

/** Converts an argument to a side of a comparison. */
final class DiffSideArgument implements ITypeConverter<DiffSide> {

    /** Called by picocli. */
    DiffSideArgument() {}

    @Override
    public DiffSide convert(String text) {
        DiffSide side = DiffSide.of(text);
        if (!side.isRevision()) {
            new PathArgument().convert(text);
        }
        return side;
    }
}
