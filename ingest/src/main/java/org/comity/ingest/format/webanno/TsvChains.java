package org.comity.ingest.format.webanno;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comity.domain.text.QuotedText;

/** Reads the annotations of chain layers: links, each with the number of its chain and its number in the chain. */
final class TsvChains {

    private final TsvMarks marks;
    private final TsvProblems problems;
    private final Map<TsvLayer, Map<Integer, Map<Integer, TsvMark>>> links = new LinkedHashMap<>();

    TsvChains(TsvMarks marks, TsvProblems problems) {
        this.marks = marks;
        this.problems = problems;
    }

    /** The links by layer, chain and place in the chain, in numeric order. */
    Map<TsvLayer, Map<Integer, Map<Integer, TsvMark>>> links() {
        return links;
    }

    /** Reads the columns of a line. */
    void read(TsvLayer layer, AnnotationStack stack, TsvUnit unit) {
        for (int i = 0; i < stack.size(); i++) {
            read(layer, stack.features(i), unit);
        }
    }

    private void read(TsvLayer layer, List<TsvFeature> written, TsvUnit unit) {
        TsvCell at = written.get(0).value();
        List<TsvFeature> features = new ArrayList<>(written.size());
        Optional<TsvChainLink> link = Optional.empty();
        Optional<TsvCell> chain = Optional.empty();
        for (TsvFeature feature : written) {
            if (feature.column().kind() == ColumnKind.LINK) {
                link = TsvChainLink.parse(feature.value());
                link.ifPresent(told -> features.add(new TsvFeature(feature.column(), told.value())));
            } else {
                SuffixedValue suffixed = SuffixedValue.of(feature.value());
                chain = suffixed.suffix().isPresent() ? suffixed.suffix() : chain;
                features.add(new TsvFeature(feature.column(), suffixed.value()));
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

    private void read(TsvLayer layer, TsvChainLink link, TsvCell at, List<TsvFeature> features, TsvUnit unit) {
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
