package org.comity.ingest.format.webanno;

import java.util.List;

/** A layer of annotations, as the header of a file declares it. */
final class TsvLayer {

    /** The layer of tokens, which no header declares. */
    static final TsvLayer TOKEN =
            new TsvLayer(LayerKind.SPAN, "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token", List.of());

    private final LayerKind kind;
    private final String name;
    private final List<TsvColumn> columns;
    private final String label;
    private final boolean slots;

    TsvLayer(LayerKind kind, String name, List<TsvColumn> columns) {
        this.kind = kind;
        this.name = name;
        this.label = name.substring(name.lastIndexOf('.') + 1);
        this.columns = List.copyOf(columns);
        this.slots = columns.stream().anyMatch(column -> column.kind() == ColumnKind.ROLE);
    }

    LayerKind kind() {
        return kind;
    }

    /** The full name, such as {@code webanno.custom.Span}. */
    String name() {
        return name;
    }

    /** The last part of the name, such as {@code Span}. */
    String label() {
        return label;
    }

    List<TsvColumn> columns() {
        return columns;
    }

    /** Returns whether its annotations may have links to others. */
    boolean hasSlots() {
        return slots;
    }
}
