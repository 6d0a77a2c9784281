package org.comity.domain.time;

import java.util.Optional;

/** A bound without a date. */
enum UnstatedBound implements Bound {
    OPEN(".."),
    UNKNOWN("");

    private final String edtf;

    UnstatedBound(String edtf) {
        this.edtf = edtf;
    }

    @Override
    public Optional<ImpreciseDate> date() {
        return Optional.empty();
    }

    @Override
    public Optional<String> wording() {
        return Optional.empty();
    }

    @Override
    public Bound plain() {
        return this;
    }

    @Override
    public boolean isOpen() {
        return this == OPEN;
    }

    @Override
    public boolean isUnknown() {
        return this == UNKNOWN;
    }

    @Override
    public String toString() {
        return edtf;
    }
}
