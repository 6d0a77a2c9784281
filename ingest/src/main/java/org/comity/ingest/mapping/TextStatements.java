package org.comity.ingest.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.comity.domain.entity.EntityId;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.grammar.Register;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.ScalarNode;
import org.jspecify.annotations.Nullable;

/** The statements that several annotations of a text make together. */
final class TextStatements {

    private final AnchoredAnnotations annotations;
    private final Register register;
    private final Fillers fillers;
    private final Remarks remarks;
    private final MappedStatements statements;
    private final Report report;

    TextStatements(
            AnchoredAnnotations annotations,
            Register register,
            Fillers fillers,
            Remarks remarks,
            MappedStatements statements,
            Report report) {
        this.annotations = annotations;
        this.register = register;
        this.fillers = fillers;
        this.remarks = remarks;
        this.statements = statements;
        this.report = report;
    }

    /** A statement that several annotations of the text make together. */
    void add(MappingRule rule, @Nullable EntityId subject, Consumer<Anchored> reads) {
        Set<String> labels = rule.references();
        List<Anchored> labelled = annotations.all().stream()
                .filter(anchored -> labels.contains(anchored.annotation().label()))
                .toList();
        labelled.forEach(reads);
        Map<String, List<Anchored>> referred = labelled.stream()
                .filter(anchored -> !anchored.isNothing(rule))
                .collect(Collectors.groupingBy(
                        anchored -> anchored.annotation().label(), LinkedHashMap::new, Collectors.toList()));
        List<List<Anchored>> unclear =
                referred.values().stream().filter(same -> same.size() > 1).toList();
        unclear.forEach(this::labelTwice);
        if (referred.isEmpty() || !unclear.isEmpty()) {
            return;
        }
        Anchored any = referred.values().iterator().next().get(0);
        Scope scope = Scope.about(
                subject,
                name -> referred.containsKey(name)
                        ? referred.getOrDefault(name, List.of()).stream()
                                .map(anchored ->
                                        new AnnotationScope(anchored, annotations, register, Set.of()).value(anchored))
                                .toList()
                        : place(name, any));
        ScalarNode at = any.at();
        Filler filler = fillers.of(scope, rule, at);
        List<MapNode> made = filler.statements(rule.template()).stream()
                .map(fields -> remarks.added(
                        fields, referred.values().stream().flatMap(List::stream).toList(), at))
                .toList();
        statements.add(filler, made, filler.quotes(), at);
    }

    private static List<Value> place(String name, Anchored line) {
        return line.lined()
                ? PlaceReference.value(name, line.annotation().origin().file()).stream()
                        .toList()
                : List.of();
    }

    private void labelTwice(List<Anchored> same) {
        String label = same.get(0).annotation().label();
        report.error(
                same.get(1).at(),
                "label-twice",
                label,
                "the label " + QuotedText.of(label) + " occurs " + same.size()
                        + " times in the text; a rule for the whole text needs it exactly once");
    }
}
