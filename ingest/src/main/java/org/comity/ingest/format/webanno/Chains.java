package org.comity.ingest.format.webanno;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comity.domain.text.QuotedText;

/** Reads the annotations of chain layers: links, each with the number of its chain and its number in the chain. */
final class Chains {

    private final TsvMarks marks;
    private final TsvProblems problems;
    private final Map<Layer, Map<Integer, Map<Integer, TsvMark>>> links = new LinkedHashMap<>();

    Chains(TsvMarks marks, TsvProblems problems) {
        this.marks = marks;
        this.problems = problems;
    }

    /** The links by layer, chain and place in the chain, in numeric order. */
    Map<Layer, Map<Integer, Map<Integer, TsvMark>>> links() {
        return links;
    }

    /** Reads the columns of a line. */
    void read(Layer layer, Stack stack, Unit unit) {
        for (int i = 0; i < stack.size(); i++) {
            read(layer, stack.features(i), unit);
        }
    }

    private void read(Layer layer, List<Feature> written, Unit unit) {
        Cell at = written.get(0).value();
        List<Feature> features = new ArrayList<>(written.size());
        Optional<ChainLink> link = Optional.empty();
        Optional<Cell> chain = Optional.empty();
        for (Feature feature : written) {
            if (feature.column().kind() == ColumnKind.LINK) {
                link = ChainLink.parse(feature.value());
                link.ifPresent(told -> features.add(new Feature(feature.column(), told.value())));
            } else {
                Suffixed suffixed = Suffixed.of(feature.value());
                chain = suffixed.suffix().isPresent() ? suffixed.suffix() : chain;
                features.add(new Feature(feature.column(), suffixed.value()));
            }
        }
        if (link.isEmpty()) {
            problems.error("webanno-chain", at, "the number of the chain and of the link is missing");
        } else if (chain.isPresent()
                && chain.get().number().orElse(-1) != link.get().chain()) {
            problems.error(
                    "webanno-chain",
                    chain.get(),
                    "one link belongs to the chains " + link.get().chain() + " and "
                            + chain.get().quoted());
        } else {
            read(layer, link.get(), at, features, unit);
        }
    }

    private void read(Layer layer, ChainLink link, Cell at, List<Feature> features, Unit unit) {
        Map<Integer, TsvMark> chain = links.computeIfAbsent(layer, unused -> new TreeMap<>())
                .computeIfAbsent(link.chain(), unused -> new TreeMap<>());
        String name = layer.label() + "->" + link.chain() + "-" + link.place();
        TsvMark known = chain.get(link.place());
        if (known == null) {
            marks.add(name, layer, at, features, unit).ifPresent(mark -> chain.put(link.place(), mark));
        } else {
            marks.extend(known, QuotedText.of(name), at, features, unit);
        }
    }

    /** Reports the chains in which a link is missing. */
    void check() {
        links.forEach((layer, chains) -> chains.forEach((number, chain) -> {
            int place = 1;
            for (Map.Entry<Integer, TsvMark> link : chain.entrySet()) {
                if (link.getKey() != place) {
                    problems.warning(
                            "webanno-chain",
                            link.getValue().origin(),
                            "the chain " + number + " of the layer " + QuotedText.of(layer.label()) + " has no link "
                                    + place,
                            "");
                    break;
                }
                place++;
            }
        }));
    }
}
