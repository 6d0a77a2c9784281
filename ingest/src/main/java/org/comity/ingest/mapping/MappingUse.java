package org.comity.ingest.mapping;

import java.io.Serial;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.comity.domain.source.Origin;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.node.Node;

/** The labels and details of annotations without a meaning in the corpus, for one file or for several together. */
public final class MappingUse implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final SortedMap<String, Unmapped> unmapped = new TreeMap<>();
    private final SortedMap<UnreadDetail, Unmapped> unread = new TreeMap<>();

    private final Map<LeaveOut, Integer> leftOut = new HashMap<>();
    private final Set<String> met = new HashSet<>();
    private final SortedMap<RuleValue, Unmapped> ruled = new TreeMap<>();
    private final SortedMap<String, Set<String>> names = new TreeMap<>();
    private final Set<String> unmeant = new TreeSet<>();

    /** Nothing yet. */
    public MappingUse() {}

    /** Adds what was found in another file. */
    public void add(MappingUse other) {
        other.unmapped.forEach(this::idle);
        other.unread.forEach((detail, found) -> unread.merge(detail, found, Unmapped::and));
        met.addAll(other.met);
        other.ruled.forEach((value, found) -> ruled.merge(value, found, Unmapped::and));
        unmeant.addAll(other.unmeant);
        other.leftOut.forEach((rule, count) -> leftOut.merge(rule, count, Integer::sum));
        other.names.forEach((label, found) ->
                names.computeIfAbsent(label, none -> new TreeSet<>()).addAll(found));
    }

    /** Records an annotation with the names of its arguments and attributes. */
    void seen(Annotation annotation) {
        Set<String> found = names.computeIfAbsent(annotation.label(), none -> new TreeSet<>());
        annotation.arguments().forEach(argument -> found.add(argument.role()));
        annotation.details().attributes().stream()
                .map(AnnotationAttribute::name)
                .filter(name -> !NativeFields.isTechnical(name))
                .forEach(found::add);
    }

    /** Counts an annotation that is left out by a rule. */
    void leftOut(LeaveOut rule) {
        leftOut.merge(rule, 1, Integer::sum);
    }

    /** The number of annotations that a rule leaves out. */
    public int leftOutBy(LeaveOut rule) {
        return leftOut.getOrDefault(rule, 0);
    }

    /** Records that a rule is met by an annotation with a label. */
    void met(MappingRule rule, String label) {
        met.add(Selectors.key(rule.template()));
        met.add(Selectors.key(rule.template(), label));
    }

    /** Records that a reference or a meaning of a rule is met. */
    void met(Node node) {
        met.add(Selectors.key(node));
    }

    /** Records words in place of a role without a defined meaning. */
    void unmeant(String words) {
        unmeant.add(words);
    }

    /** The words in place of a role without a defined meaning. */
    Set<String> unmeant() {
        return unmeant;
    }

    /** Whether the selector with a key is met. */
    boolean isMet(String key) {
        return met.contains(key);
    }

    /** The labels of all annotations and lines. */
    Set<String> labels() {
        return names.keySet();
    }

    /** The names of the arguments and attributes of annotations with some labels. */
    Set<String> names(Collection<String> labels) {
        Set<String> all = new TreeSet<>();
        labels.forEach(label -> all.addAll(names.getOrDefault(label, Set.of())));
        return all;
    }

    /** Counts a statement for which a rule, and not its words, says a value. */
    public void ruled(RuleValues values, String key, Origin origin) {
        if (values.ruleOrNull() != null) {
            RuleValue value = new RuleValue(
                    values.ruleOrNull().line(), values.ruleOrNull().column(), key);
            ruled.merge(value, new Unmapped(1, 0, origin, null), Unmapped::and);
        }
    }

    /** The values that rules say, with the number of their statements. */
    SortedMap<RuleValue, Unmapped> ruled() {
        return ruled;
    }

    /** Annotations with a label that have no meaning. */
    void idle(String label, Unmapped found) {
        unmapped.merge(label, found, Unmapped::and);
    }

    /** A detail of an annotation that no rule reads. */
    void unread(UnreadDetail detail, Origin origin) {
        unread.merge(detail, new Unmapped(1, 0, origin, null), Unmapped::and);
    }

    /** The annotations without a meaning to which nothing refers, by their labels. */
    public Map<String, Unmapped> unmapped() {
        return unmapped;
    }

    /** The details that no rule reads, with their number. */
    public Map<UnreadDetail, Unmapped> unread() {
        return unread;
    }
}
