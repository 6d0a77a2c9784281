package org.comity.ingest.format.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.VisibleText;
import org.comity.ingest.annotation.OffsetUnit;
import org.comity.ingest.annotation.Offsets;
import org.comity.ingest.annotation.Passage;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.ScalarNode;

/** Reads the selectors of a target (section 4.2), which all mean the same passage. */
final class WebSelectors {

    private static final String WHAT = "selector";

    private static final Pattern NATURAL = Pattern.compile("0|[1-9][0-9]*");

    private final WebReport report;

    WebSelectors(WebReport report) {
        this.report = report;
    }

    /**
     * The passage that the selectors of one target mean.
     *
     * @param selectors alternatives, never empty
     * @return the passage; empty if there is none, which is reported
     */
    Optional<Passage> passage(List<Node> selectors) {
        SelectedPassage selection = alternatives(Optional.empty(), selectors);
        if (selection.passage().filter(WebSelectors::isEmpty).isPresent()) {
            report.warning(selectors.get(0), WHAT, "the " + selection.kind() + " selects no words");
            return Optional.empty();
        }
        if (selection.passage().isEmpty() && !selection.reported()) {
            report.info(
                    selectors.get(0),
                    "unread",
                    "the " + selection.kind() + " does not apply to a plain text, so the annotation is left out");
        }
        return selection.passage();
    }

    /** Reports what is wrong with selectors that are not used. */
    void check(List<Node> selectors) {
        alternatives(Optional.empty(), selectors);
    }

    private static boolean isEmpty(Passage passage) {
        return passage.words()
                .map(String::isEmpty)
                .orElseGet(() -> passage.offsets()
                        .filter(offsets -> offsets.start() == offsets.end())
                        .isPresent());
    }

    private SelectedPassage alternatives(Optional<SelectedPassage> outer, List<Node> selectors) {
        return selectors.stream()
                .map(selector -> selection(outer, selector))
                .reduce(SelectedPassage::and)
                .orElseThrow();
    }

    private SelectedPassage selection(Optional<SelectedPassage> outer, Node node) {
        SelectedPassage own = own(node);
        SelectedPassage here = outer.map(around -> new SelectorRefinement(report).of(around, own, node))
                .orElse(own);
        List<Node> refinements =
                node instanceof MapNode map ? new WebResource(map, report).values("refinedBy") : List.of();
        return refinements.isEmpty() ? here : alternatives(Optional.of(here), refinements);
    }

    /** The selection of a selector in the whole text, without its refinements. */
    private SelectedPassage own(Node node) {
        Optional<String> reference = WebResource.text(node);
        if (reference.filter(Iri::isReference).isPresent()) {
            return SelectedPassage.elsewhere("selector that is kept elsewhere");
        }
        if (!(node instanceof MapNode map)) {
            report.error(node, WHAT, "a selector must be a map or an IRI, not " + WebResource.described(node));
            return SelectedPassage.failed(WHAT);
        }
        WebResource selector = new WebResource(map, report);
        WebProperties.check(selector);
        List<String> types = selector.texts("type");
        String kind = types.stream()
                .filter(type -> type.endsWith("Selector"))
                .findFirst()
                .orElse(types.isEmpty() ? WHAT : VisibleText.cut(types.get(0)));
        return switch (kind) {
            case "TextQuoteSelector" -> quote(selector, kind);
            case "TextPositionSelector" -> position(selector, kind);
            case "DataPositionSelector" -> {
                natural(selector, "start", kind);
                natural(selector, "end", kind);
                yield SelectedPassage.elsewhere(kind);
            }
            case "FragmentSelector" -> fragment(selector, kind);
            case "CssSelector", "XPathSelector" -> {
                boolean valued =
                        selector.requiredText("value", WHAT, "a " + kind).isPresent();
                yield valued ? SelectedPassage.elsewhere(kind) : SelectedPassage.failed(kind);
            }
            case "SvgSelector" -> {
                selector.oneText("value", WHAT, "an " + kind);
                yield SelectedPassage.elsewhere(kind);
            }
            case "RangeSelector" -> range(selector, kind);
            case WHAT -> untyped(selector);
            default -> SelectedPassage.elsewhere(VisibleText.cut(kind));
        };
    }

    private SelectedPassage untyped(WebResource selector) {
        if (selector.has("id") && !selector.has("exact") && !selector.has("start")) {
            return SelectedPassage.elsewhere("selector that is kept elsewhere");
        }
        report.error(
                selector.node(),
                WHAT,
                "a selector needs a 'type'",
                "write, for example, \"type\": \"TextQuoteSelector\"");
        return SelectedPassage.failed(WHAT);
    }

    private SelectedPassage quote(WebResource selector, String kind) {
        Optional<String> exact = selector.requiredText("exact", WHAT, "a " + kind);
        Optional<String> prefix = selector.oneText("prefix", WHAT, "a " + kind);
        Optional<String> suffix = selector.oneText("suffix", WHAT, "a " + kind);
        return exact.map(words ->
                        SelectedPassage.of(new Passage(words, null, prefix.orElse(""), suffix.orElse("")), kind))
                .orElseGet(() -> SelectedPassage.failed(kind));
    }

    /** A fragment of a plain text is a range of offsets. Fragments of other formats have no meaning for it. */
    private SelectedPassage fragment(WebResource selector, String kind) {
        Optional<String> value = selector.requiredText("value", WHAT, "a " + kind);
        if (value.isEmpty()) {
            return SelectedPassage.failed(kind);
        }
        Optional<CharacterFragment> fragment = selector.texts("conformsTo").stream()
                .filter(CharacterFragment::isStandard)
                .findFirst()
                .flatMap(standard -> CharacterFragment.parse(value.get()));
        if (fragment.filter(CharacterFragment::checked).isPresent()) {
            report.info(
                    selector.node(),
                    WHAT,
                    "the length or hash of the text in " + QuotedText.of(value.get()) + " was not checked");
        }
        return fragment.map(found -> SelectedPassage.of(
                        Passage.at(new Offsets(found.start(), found.end(), OffsetUnit.CODE_POINTS)), kind))
                .orElseGet(() -> SelectedPassage.elsewhere(kind));
    }

    private SelectedPassage position(WebResource selector, String kind) {
        Optional<Integer> start = natural(selector, "start", kind);
        Optional<Integer> end = natural(selector, "end", kind);
        if (start.isEmpty() || end.isEmpty()) {
            return SelectedPassage.failed(kind);
        }
        if (end.get() < start.get()) {
            report.error(
                    selector.node(), WHAT, "the 'end' of a " + kind + ", " + end.get() + ", is before its 'start'");
            return SelectedPassage.failed(kind);
        }
        return SelectedPassage.of(
                Passage.at(new Offsets(start.get(), end.get(), report.dialect().unit())), kind);
    }

    private Optional<Integer> natural(WebResource selector, String key, String kind) {
        List<Node> values = selector.values(key);
        if (values.isEmpty()) {
            report.error(selector.node(), WHAT, "a " + kind + " needs '" + key + "'");
            return Optional.empty();
        }
        if (values.size() > 1
                || !(values.get(0) instanceof ScalarNode number)
                || !number.plain()
                || !NATURAL.matcher(number.text()).matches()) {
            report.error(
                    values.get(0),
                    WHAT,
                    "the '" + key + "' of a " + kind + " must be one whole number from 0, not "
                            + WebResource.described(selector.value(key).orElseThrow()));
            return Optional.empty();
        }
        if (number.text().length() > 9) {
            report.error(number, WHAT, "no text is as long as the '" + key + "' of this " + kind + " says");
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(number.text()));
    }

    private SelectedPassage range(WebResource selector, String kind) {
        if (report.dialect() == WebDialect.HYPOTHESIS) {
            return SelectedPassage.elsewhere(kind);
        }
        Optional<SelectedPassage> start = end(selector, "startSelector", kind);
        Optional<SelectedPassage> end = end(selector, "endSelector", kind);
        if (start.isEmpty()
                || end.isEmpty()
                || start.get().reported()
                || end.get().reported()) {
            return SelectedPassage.failed(kind);
        }
        if (start.get().passage().isEmpty() || end.get().passage().isEmpty()) {
            return SelectedPassage.elsewhere(kind);
        }
        Optional<Passage> between = RangeWords.between(
                start.get().passage().get(), end.get().passage().get());
        if (between.isEmpty()) {
            report.warning(
                    selector.node(),
                    "refinement",
                    "the words between the two selectors of this " + kind + " cannot be determined from the selectors",
                    "select the words with one TextQuoteSelector");
        }
        return between.map(passage -> SelectedPassage.of(passage, kind)).orElseGet(() -> SelectedPassage.failed(kind));
    }

    private Optional<SelectedPassage> end(WebResource selector, String key, String kind) {
        List<Node> values = selector.values(key);
        if (values.size() != 1) {
            report.error(
                    selector.value(key).orElse(selector.node()),
                    WHAT,
                    "a " + kind + " needs one '" + key + "', and has "
                            + (values.isEmpty() ? "none" : Integer.toString(values.size())));
            return Optional.empty();
        }
        return Optional.of(selection(Optional.empty(), values.get(0)));
    }
}
