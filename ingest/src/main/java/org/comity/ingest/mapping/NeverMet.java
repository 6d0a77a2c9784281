package org.comity.ingest.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.VisibleText;
import org.comity.ingest.text.NearMiss;

/** The findings about selectors of {@code corpus.yaml} that meet nothing in the whole corpus. */
public final class NeverMet {

    private static final String CODE = "never-met";

    private final MappingUse use;
    private final Collection<String> texts;

    private NeverMet(MappingUse use, Collection<String> texts) {
        this.use = use;
        this.texts = texts;
    }

    /**
     * One warning for each selector that meets nothing. Words with a meaning that never occur are normal, because one list
     * of meanings serves many corpora: unless they are probably misspelt, one info for each list counts them.
     *
     * @param use what all files of the corpus meet
     * @param paths the paths of its texts
     */
    public static List<Finding> findings(List<Selector> selectors, MappingUse use, Collection<String> paths) {
        NeverMet never = new NeverMet(use, paths);
        List<Finding> findings = new ArrayList<>();
        Map<String, List<Selector>> idle = new LinkedHashMap<>();
        Set<String> metLines = selectors.stream()
                .filter(selector -> selector.sort() == Selector.Sort.LINE && never.isMet(selector))
                .map(Selector::rule)
                .collect(Collectors.toSet());
        boolean reached = true;
        boolean ofTexts = false;
        for (Selector selector : selectors) {
            boolean met = never.isMet(selector);
            boolean texts = selector.sort() == Selector.Sort.TEXTS;
            // What an entry without any text selects is not reported too.
            reached = texts ? (ofTexts && reached) || met : reached;
            ofTexts = texts;
            if (met || !(texts || reached)) {
                continue;
            }
            if (selector.sort() == Selector.Sort.MEANING && never.near(selector).isEmpty()) {
                idle.computeIfAbsent(selector.rule(), none -> new ArrayList<>()).add(selector);
            } else if (!never.hasMetAlternative(selector, metLines)) {
                findings.add(never.finding(selector));
            }
        }
        idle.values().forEach(meanings -> findings.add(meanings(meanings)));
        return findings;
    }

    private boolean isMet(Selector selector) {
        return switch (selector.sort()) {
            case TEXTS -> texts.stream().anyMatch(new PathPattern(selector.text())::matches);
            case PAGE -> texts.contains(selector.text());
            case LINE -> use.labels().contains(name(selector));
            case LABEL -> use.isMet(selector.key());
            case REFERENCE ->
                isOfUnmetRule(selector)
                        || use.isMet(selector.key())
                        || use.names(selector.labels()).contains(name(selector));
            case MEANING -> isOfUnmetRule(selector) || use.isMet(selector.key());
        };
    }

    /** Only the label of a rule is reported if the rule meets nothing. */
    private boolean isOfUnmetRule(Selector selector) {
        return !selector.labels().isEmpty() && !use.isMet(selector.rule());
    }

    /** Returns whether a different label of the same list is met, and this one is probably not misspelt. */
    private boolean hasMetAlternative(Selector selector, Set<String> metLines) {
        return selector.sort() == Selector.Sort.LINE
                && metLines.contains(selector.rule())
                && near(selector).isEmpty();
    }

    /** The info about words with a meaning in one rule that never occur. */
    private static Finding meanings(List<Selector> idle) {
        Selector first = idle.get(0);
        String words = QuotedText.of(first.text());
        String message = idle.size() == 1
                ? "the words " + words + " never occur in place of a role"
                : idle.size() + " entries of 'means' never occur in place of a role; the first is " + words;
        return Finding.of(Severity.INFO, CODE, VisibleText.cut(subject(first)), message)
                .at(Place.of(first.origin()));
    }

    private static String subject(Selector selector) {
        return selector.labels().isEmpty() ? selector.text() : selector.labels().get(0) + "." + selector.text();
    }

    private static String name(Selector selector) {
        return Scope.reference(selector.text()).orElse(selector.text());
    }

    private Finding finding(Selector selector) {
        String quoted = QuotedText.of(selector.text());
        String message = switch (selector.sort()) {
            case TEXTS, PAGE -> "no text of the corpus has the path " + quoted;
            case LINE -> "no page has a line for " + quoted;
            case LABEL ->
                use.labels().contains(selector.text())
                        ? "no annotation labelled " + quoted + " meets the other conditions of this rule"
                        : "no annotation of the corpus has the label " + quoted + ", and no line has it with a value";
            case REFERENCE -> quoted + " never refers to anything";
            case MEANING -> "the words " + quoted + " never occur in place of a role";
        };
        Finding finding = Finding.of(Severity.WARNING, CODE, VisibleText.cut(subject(selector)), message)
                .at(Place.of(selector.origin()));
        return near(selector).map(NearMiss::question).map(finding::suggesting).orElse(finding);
    }

    private Optional<String> near(Selector selector) {
        return switch (selector.sort()) {
            case TEXTS -> nearPattern(selector.text());
            case PAGE -> NearMiss.among(selector.text(), texts);
            case LINE -> nearReference(selector, use.labels());
            case LABEL ->
                use.labels().contains(selector.text())
                        ? Optional.empty()
                        : NearMiss.among(selector.text(), use.labels());
            case REFERENCE ->
                nearReference(selector, selector.labels().isEmpty() ? use.labels() : use.names(selector.labels()));
            case MEANING -> NearMiss.among(selector.text(), use.unmeant());
        };
    }

    private static Optional<String> nearReference(Selector selector, Collection<String> names) {
        return NearMiss.among(name(selector), names).map(near -> "$" + near);
    }

    /** The same pattern for a different folder that it would match, or else the nearest path. */
    private Optional<String> nearPattern(String pattern) {
        String last = pattern.substring(pattern.lastIndexOf('/') + 1);
        Set<String> patterns = new TreeSet<>();
        for (String text : texts) {
            String moved = text.substring(0, text.lastIndexOf('/') + 1) + last;
            if (new PathPattern(moved).matches(text)) {
                patterns.add(moved);
            }
        }
        return NearMiss.among(pattern, patterns).or(() -> NearMiss.among(pattern, texts));
    }
}
