package org.comity.export.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.dataset.Explanation;
import org.comity.domain.dataset.Reason;
import org.comity.domain.source.Basis;
import org.comity.domain.source.Citation;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Source;
import org.comity.domain.statement.Statement;
import org.comity.domain.text.VisibleText;

/** Writes the evidence for a conclusion: the statements for and against it, the rules that decided, and the quotes. */
final class EvidenceView {

    /** The longest part of a quote in the line that opens the evidence, in characters. */
    private static final int LINE = 110;

    private static final int SHORT_HASH = 12;

    private final ReportData data;
    private final String prefix;
    private final StatementView statements;

    /** The reasons of a page with their numbers, in the only file. */
    private final Map<String, Integer> reasons = new LinkedHashMap<>();

    private int last;

    /**
     * Creates a view for pages of one kind.
     *
     * @param data the dataset
     * @param prefix what ids of reasons begin with, in the only file
     */
    EvidenceView(ReportData data, String prefix) {
        this.prefix = prefix;
        this.data = data;
        this.statements = new StatementView(data.dataset());
    }

    /** Writes an element that opens the evidence. */
    void write(Html html, Conclusion conclusion) {
        data.dataset().explain(conclusion.id()).ifPresent(explanation -> write(html, conclusion, explanation));
    }

    private void write(Html html, Conclusion conclusion, Explanation explanation) {
        Set<Statement> against = new LinkedHashSet<>();
        Set<Statement> beside = new LinkedHashSet<>();
        Set<Statement> used = new LinkedHashSet<>();
        for (Reason reason : explanation.reasons()) {
            against.addAll(reason.rejected());
            (reason.contested() ? beside : used).addAll(reason.beside());
        }
        List<Statement> supporting = new ArrayList<>(explanation.statements());
        supporting.removeAll(against);
        beside.removeAll(against);
        supporting.removeAll(beside);
        used.removeAll(supporting);
        used.removeAll(against);
        used.removeAll(beside);
        html.open("details").open("summary");
        summary(html, conclusion, supporting.size(), against.size() + beside.size());
        html.end();
        if (html.place().inOneFile()) {
            boolean once = supporting.stream().map(statements::words).distinct().count() == 1;
            html.open("ul");
            best(conclusion, supporting);
            brief(html, "", supporting, once ? statements.words(supporting.get(0)) : "");
            brief(html, "Against: ", List.copyOf(against), "");
            brief(html, "Against, and kept beside it: ", List.copyOf(beside), "");
            html.end();
            why(html, explanation.reasons(), List.copyOf(used));
        } else {
            list(html, "For", supporting);
            list(html, "Against", List.copyOf(against));
            list(html, "Against, and kept beside it", List.copyOf(beside));
            list(html, "Also considered", List.copyOf(used));
            html.open("p", "class", "rules");
            rules(html, explanation.reasons());
            html.end();
        }
        html.end();
    }

    /** Refers to the reasons of a page, which many rows share. */
    private void why(Html html, List<Reason> given, List<Statement> used) {
        Html written = new Html(html.place());
        rules(written, given);
        if (!used.isEmpty()) {
            written.text(" ").element("em", "Also considered:");
            String separator = " ";
            for (Statement statement : used) {
                written.text(separator).open("a", "href", Address.of(statement));
                statements.write(written, statement);
                written.end();
                separator = "; ";
            }
        }
        String reason = written.toString();
        if (!reasons.containsKey(reason)) {
            last++;
            reasons.put(reason, last);
        }
        html.element("a", "Why", "href", "#" + prefix + reasons.get(reason));
    }

    /** Writes the reasons to which the evidence of a page refers. */
    void reasons(Html html) {
        if (reasons.isEmpty()) {
            return;
        }
        html.open("section", "class", "why").element("h2", "Why");
        reasons.forEach((reason, number) ->
                html.open("p", "id", prefix + number).written(reason).end());
        html.end();
        reasons.clear();
    }

    private void summary(Html html, Conclusion conclusion, int supporting, int against) {
        Evidence evidence = conclusion.support().evidenceOrNull();
        if (html.place().inOneFile() && evidence != null) {
            // A script copies the quote from the text, which is in the same file.
            html.text(Prose.number(supporting, "statement"));
            against(html, against);
            return;
        }
        if (evidence == null) {
            html.element("span", "no quote", "class", "noquote");
        } else {
            html.open("q", data.attributesOf(evidence))
                    .text(VisibleText.cut(evidence.words(), LINE))
                    .end();
        }
        html.text(" " + Prose.number(supporting, "statement"));
        against(html, against);
    }

    private static void against(Html html, int against) {
        if (against > 0) {
            html.text(", ").element("strong", against + " against");
        }
    }

    /** Moves the statement with the quote that shows the conclusion best to the front. */
    private static void best(Conclusion conclusion, List<Statement> supporting) {
        Evidence best = conclusion.support().evidenceOrNull();
        if (best != null) {
            supporting.stream()
                    .filter(statement ->
                            statement.evidence().filter(best::equals).isPresent())
                    .findFirst()
                    .ifPresent(statement -> {
                        supporting.remove(statement);
                        supporting.add(0, statement);
                    });
        }
    }

    private void list(Html html, String title, List<Statement> listed) {
        if (listed.isEmpty()) {
            return;
        }
        html.open("div", "class", "side").element("h3", title).open("ul");
        for (Statement statement : listed) {
            String basis =
                    statement.basis() == Basis.QUOTED ? "" : statement.basis().label();
            if (basis.isEmpty()) {
                html.open("li");
            } else {
                html.open("li", "class", basis);
            }
            statements.write(html, statement);
            StatementView.marks(html, statement);
            quote(html, statement);
            html.end();
        }
        html.end().end();
    }

    /** Writes links to statements of the same file, which has their words; what one says is written if it differs. */
    private void brief(Html html, String title, List<Statement> listed, String known) {
        String previous = known;
        for (Statement statement : listed) {
            html.open("li");
            if (!title.isEmpty()) {
                html.element("em", title);
            }
            html.open("a", "href", Address.of(statement));
            String says = statements.words(statement);
            if (!says.equals(previous)) {
                html.written(says).text(" – ");
            }
            previous = says;
            source(html, statement);
            html.end();
            StatementView.marks(html, statement);
            html.end();
        }
    }

    private void source(Html html, Statement statement) {
        Optional<Evidence> evidence = statement.evidence();
        if (evidence.isPresent()) {
            html.name(data.titleOf(evidence.get().source()));
            data.dataset()
                    .source(evidence.get().source())
                    .flatMap(source -> source.citation().speaksOn())
                    .ifPresent(day -> html.text(", " + Prose.date(day)));
        } else {
            html.text("the editor");
            statement.provenance().asOf().ifPresent(day -> html.text(", as of " + Prose.date(day)));
        }
    }

    /** Writes the rules; aspects that the same rule decided are in one sentence. */
    private static void rules(Html html, List<Reason> reasons) {
        Map<Rule, List<String>> aspects = new LinkedHashMap<>();
        reasons.forEach(reason -> aspects.computeIfAbsent(reason.rule(), rule -> new ArrayList<>())
                .add(reason.aspect()));
        String separator = "";
        for (Map.Entry<Rule, List<String>> rule : aspects.entrySet()) {
            html.text(separator).element("em", Prose.sentence(String.join(", ", rule.getValue())) + ":");
            html.text(" "
                    + (rule.getKey() == Rule.SOLE_STATEMENT
                            ? "only one statement"
                            : rule.getKey().description())
                    + ".");
            separator = " ";
        }
    }

    /** Writes the quote of a statement in its context, and where it is. */
    private void quote(Html html, Statement statement) {
        statement.evidence().ifPresent(evidence -> {
            html.open("blockquote", data.attributesOf(evidence));
            words(html, evidence);
            html.end();
        });
        html.open("div", "class", "where");
        place(html, statement);
        html.end();
    }

    private void place(Html html, Statement statement) {
        Evidence evidence = statement.evidence().orElse(null);
        if (evidence == null) {
            html.open("a", "href", Address.of(statement))
                    .text("statement of the editor")
                    .end();
            statement.provenance().asOf().ifPresent(day -> html.text(", as of " + Prose.date(day)));
            html.text(" · ");
            statements.origin(html, statement, "");
        } else {
            citation(html, statement, evidence);
        }
    }

    /** Writes passages, with the words before the first and after the last. */
    static void words(Html html, Evidence evidence) {
        List<Quote> quotes = evidence.quotes();
        String before = quotes.get(0).surroundings().before();
        if (!before.isEmpty()) {
            html.element("span", "… " + before, "class", "around");
        }
        String separator = "";
        for (Quote quote : quotes) {
            html.text(separator).element("mark", quote.words());
            separator = " … ";
        }
        String after = quotes.get(quotes.size() - 1).surroundings().after();
        if (!after.isEmpty()) {
            html.element("span", after + " …", "class", "around");
        }
    }

    private void citation(Html html, Statement statement, Evidence evidence) {
        html.open("a", "href", Address.of(statement))
                .name(data.titleOf(evidence.source()))
                .end();
        Source source = data.dataset().source(evidence.source()).orElse(null);
        if (source != null) {
            Citation citation = source.citation();
            citation.publisher().ifPresent(publisher -> html.text(", ").name(publisher));
            citation.speaksOn().ifPresent(day -> html.text(", " + Prose.date(day)));
        }
        html.text(" · ");
        html.text(QuotedPassage.places(evidence));
        if (source != null) {
            html.text(" · SHA-256 " + source.sha256().value().substring(0, SHORT_HASH));
        }
        html.text(" · ");
        statements.origin(html, statement, "");
    }
}
