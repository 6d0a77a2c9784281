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
final class Selectors {

    private static final String WHAT = "selector";

    private static final Pattern NATURAL = Pattern.compile("0|[1-9][0-9]*");

    private final WebReport report;

    Selectors(WebReport report) {
        this.report = report;
    }

    /**
     * The passage that the selectors of one target mean.
     *
     * @param selectors alternatives, never empty
     * @return the passage; empty if there is none, which is reported
     */
    Optional<Passage> passage(List<Node> selectors) {
        Selection selection = alternatives(Optional.empty(), selectors);
        if (selection.passage().filter(Selectors::isEmpty).isPresent()) {
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

    private Selection alternatives(Optional<Selection> outer, List<Node> selectors) {
        return selectors.stream()
                .map(selector -> selection(outer, selector))
                .reduce(Selection::and)
                .orElseThrow();
    }

    private Selection selection(Optional<Selection> outer, Node node) {
        Selection own = own(node);
        Selection here = outer.map(around -> new Refinement(report).of(around, own, node))
                .orElse(own);
        List<Node> refinements =
                node instanceof MapNode map ? new Resource(map, report).values("refinedBy") : List.of();
        return refinements.isEmpty() ? here : alternatives(Optional.of(here), refinements);
    }

    /** The selection of a selector in the whole text, without its refinements. */
    private Selection own(Node node) {
        Optional<String> reference = Resource.text(node);
        if (reference.filter(Iri::isReference).isPresent()) {
            return Selection.elsewhere("selector that is kept elsewhere");
        }
        if (!(node instanceof MapNode map)) {
            report.error(node, WHAT, "a selector must be a map or an IRI, not " + Resource.described(node));
            return Selection.failed(WHAT);
        }
        Resource selector = new Resource(map, report);
        Properties.check(selector);
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
                yield Selection.elsewhere(kind);
            }
            case "FragmentSelector" -> fragment(selector, kind);
            case "CssSelector", "XPathSelector" -> {
                boolean valued =
                        selector.requiredText("value", WHAT, "a " + kind).isPresent();
                yield valued ? Selection.elsewhere(kind) : Selection.failed(kind);
            }
            case "SvgSelector" -> {
                selector.oneText("value", WHAT, "an " + kind);
                yield Selection.elsewhere(kind);
            }
            case "RangeSelector" -> range(selector, kind);
            case WHAT -> untyped(selector);
            default -> Selection.elsewhere(VisibleText.cut(kind));
        };
    }

    private Selection untyped(Resource selector) {
        if (selector.has("id") && !selector.has("exact") && !selector.has("start")) {
            return Selection.elsewhere("selector that is kept elsewhere");
        }
        report.error(
                selector.node(),
                WHAT,
                "a selector needs a 'type'",
                "write, for example, \"type\": \"TextQuoteSelector\"");
        return Selection.failed(WHAT);
    }

    private Selection quote(Resource selector, String kind) {
        Optional<String> exact = selector.requiredText("exact", WHAT, "a " + kind);
        Optional<String> prefix = selector.oneText("prefix", WHAT, "a " + kind);
        Optional<String> suffix = selector.oneText("suffix", WHAT, "a " + kind);
        return exact.map(words -> Selection.of(new Passage(words, null, prefix.orElse(""), suffix.orElse("")), kind))
                .orElseGet(() -> Selection.failed(kind));
    }

    /** A fragment of a plain text is a range of offsets. Fragments of other formats have no meaning for it. */
    private Selection fragment(Resource selector, String kind) {
        Optional<String> value = selector.requiredText("value", WHAT, "a " + kind);
        if (value.isEmpty()) {
            return Selection.failed(kind);
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
        return fragment.map(found ->
                        Selection.of(Passage.at(new Offsets(found.start(), found.end(), OffsetUnit.CODE_POINTS)), kind))
                .orElseGet(() -> Selection.elsewhere(kind));
    }

    private Selection position(Resource selector, String kind) {
        Optional<Integer> start = natural(selector, "start", kind);
        Optional<Integer> end = natural(selector, "end", kind);
        if (start.isEmpty() || end.isEmpty()) {
            return Selection.failed(kind);
        }
        if (end.get() < start.get()) {
            report.error(
                    selector.node(), WHAT, "the 'end' of a " + kind + ", " + end.get() + ", is before its 'start'");
            return Selection.failed(kind);
        }
        return Selection.of(
                Passage.at(new Offsets(start.get(), end.get(), report.dialect().unit())), kind);
    }

    private Optional<Integer> natural(Resource selector, String key, String kind) {
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
                            + Resource.described(selector.value(key).orElseThrow()));
            return Optional.empty();
        }
        if (number.text().length() > 9) {
            report.error(number, WHAT, "no text is as long as the '" + key + "' of this " + kind + " says");
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(number.text()));
    }

    private Selection range(Resource selector, String kind) {
        if (report.dialect() == Dialect.HYPOTHESIS) {
            return Selection.elsewhere(kind);
        }
        Optional<Selection> start = end(selector, "startSelector", kind);
        Optional<Selection> end = end(selector, "endSelector", kind);
        if (start.isEmpty()
                || end.isEmpty()
                || start.get().reported()
                || end.get().reported()) {
            return Selection.failed(kind);
        }
        if (start.get().passage().isEmpty() || end.get().passage().isEmpty()) {
            return Selection.elsewhere(kind);
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
        return between.map(passage -> Selection.of(passage, kind)).orElseGet(() -> Selection.failed(kind));
    }

    private Optional<Selection> end(Resource selector, String key, String kind) {
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
