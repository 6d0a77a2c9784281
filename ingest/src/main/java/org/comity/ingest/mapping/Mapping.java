package org.comity.ingest.mapping;

import java.util.List;
import java.util.Optional;

/**
 * What a corpus says about the meaning of annotations: rules for labels, texts of labelled lines, and names.
 *
 * @param known whether the corpus could be read; if not, annotations of other formats have no meaning that could be wrong
 * @param rules what annotations of any format mean, in the order in which they are tried
 * @param lined which texts are pages of labelled lines, and what the lines mean
 * @param naming what to do with unknown names
 * @param selectors what the rules and texts select
 * @param leaving the rules that leave out annotations
 */
public record Mapping(
        boolean known,
        MappingRules rules,
        List<LinedTexts> lined,
        Naming naming,
        List<Selector> selectors,
        List<LeaveOut> leaving) {

    /** Copies the lists. */
    public Mapping {
        lined = List.copyOf(lined);
        selectors = List.copyOf(selectors);
        leaving = List.copyOf(leaving);
    }

    /** The mapping of a corpus whose file cannot be read. */
    public static Mapping unknown(String file) {
        return new Mapping(false, MappingRules.NONE, List.of(), Naming.strict(file), List.of(), List.of());
    }

    /** The entry of the corpus for a text as a page of labelled lines. */
    public Optional<LinedTexts> lined(String path) {
        return lined.stream().filter(texts -> texts.isFor(path)).findFirst();
    }
}
