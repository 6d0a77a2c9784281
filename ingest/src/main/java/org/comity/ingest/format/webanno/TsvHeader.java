package org.comity.ingest.format.webanno;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The declarations before the first sentence. */
final class TsvHeader {

    private static final int LONGEST_NAME = 255;

    private final TsvVersion version;
    private final TsvProblems problems;
    private final Map<String, TsvLayer> layers = new LinkedHashMap<>();
    private final List<TsvLayer> inOrder = new ArrayList<>();
    private int columns;

    TsvHeader(TsvVersion version, TsvProblems problems) {
        this.version = version;
        this.problems = problems;
    }

    TsvVersion version() {
        return version;
    }

    /** The number of columns of annotations in each line. */
    int columns() {
        return columns;
    }

    /** The layers in the order of their columns. */
    List<TsvLayer> layers() {
        return inOrder;
    }

    /** The layers by their full names. */
    Map<String, TsvLayer> byName() {
        return layers;
    }

    /** Adds the layer declared in a line. */
    void declare(LayerKind kind, TsvCell line) {
        List<TsvCell> parts = line.after(kind.prefix()).split('|');
        TsvCell name = parts.get(0);
        List<TsvColumn> declared = columns(kind, name, parts.subList(1, parts.size()));
        int length = Math.min(name.text().length(), LONGEST_NAME);
        TsvLayer layer = new TsvLayer(kind, name.text().substring(0, length), declared);
        columns += declared.size();
        inOrder.add(layer);
        if (name.text().isBlank() || name.text().length() > LONGEST_NAME) {
            problems.error("webanno-header", name, "a layer needs a name of up to " + LONGEST_NAME + " characters");
        } else if (layers.putIfAbsent(name.text(), layer) != null) {
            problems.error("webanno-header", name, "the layer " + name.quoted() + " is declared twice");
        }
        if (kind == LayerKind.CHAIN) {
            requireOne(ColumnKind.LINK, declared, name, "a chain layer needs a column referenceRelation");
        } else if (kind == LayerKind.RELATION) {
            requireOne(ColumnKind.SOURCE, declared, name, "a relation layer needs one column BT_ with its base layer");
        }
    }

    private List<TsvColumn> columns(LayerKind kind, TsvCell layer, List<TsvCell> parts) {
        List<TsvColumn> declared = new ArrayList<>();
        TsvCell role = layer;
        boolean open = false;
        for (TsvCell part : parts) {
            if (part.text().isEmpty()) {
                continue;
            }
            int index = columns + declared.size();
            if (open) {
                TsvColumn slot = declared.get(declared.size() - 1);
                declared.add(new TsvColumn(ColumnKind.TARGET, slot.feature(), part.text(), index));
                open = false;
            } else {
                TsvColumn column = column(kind, part, index);
                declared.add(column);
                open = column.kind() == ColumnKind.ROLE;
                role = part;
            }
        }
        if (open) {
            problems.error("webanno-header", role, "after the slot " + role.quoted() + " a layer must be named");
        }
        return declared.isEmpty() ? List.of(new TsvColumn(ColumnKind.PLACEHOLDER, "", "", columns)) : declared;
    }

    private TsvColumn column(LayerKind kind, TsvCell part, int index) {
        String text = part.text();
        if (kind == LayerKind.SPAN && text.startsWith("ROLE_")) {
            return new TsvColumn(ColumnKind.ROLE, slotFeature(text), "", index);
        }
        if (kind == LayerKind.RELATION && text.startsWith("BT_")) {
            return new TsvColumn(ColumnKind.SOURCE, "", text.substring("BT_".length()), index);
        }
        boolean link = kind == LayerKind.CHAIN && text.equals("referenceRelation");
        return new TsvColumn(link ? ColumnKind.LINK : ColumnKind.VALUE, text, "", index);
    }

    /** The feature in {@code ROLE_layer:feature_link}: the type of the link contains dots, the feature does not. */
    private static String slotFeature(String declared) {
        String rest = declared.substring(declared.indexOf(':') + 1);
        int dot = rest.indexOf('.');
        int end = rest.lastIndexOf('_', dot < 0 ? rest.length() : dot);
        return end < 0 ? rest : rest.substring(0, end);
    }

    private void requireOne(ColumnKind kind, List<TsvColumn> declared, TsvCell layer, String message) {
        if (declared.stream().filter(column -> column.kind() == kind).count() != 1) {
            problems.error("webanno-header", layer, message);
        }
    }
}
