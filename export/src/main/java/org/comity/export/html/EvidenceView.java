package org.comity.export.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.dataset.Explanation;
import org.comity.domain.dataset.Reason;
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
    private final StatementView statements;

    EvidenceView(ReportData data) {
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
        html.open("details", "class", "evidence").open("summary");
        summary(html, conclusion, supporting.size(), against.size() + beside.size());
        html.end();
        if (html.place().inOneFile() && explanation.statements().size() == 1) {
            only(html, explanation.statements().get(0));
            html.end();
            return;
        }
        list(html, "For", supporting);
        list(html, "Against", List.copyOf(against));
        list(html, "Against, and kept beside it", List.copyOf(beside));
        list(html, "Also considered", List.copyOf(used));
        rules(html, explanation.reasons());
        html.end();
    }

    /** Writes the only statement in a line, as the row says the same and the only file must stay small. */
    private void only(Html html, Statement statement) {
        html.open("p", "class", "where").text("Only one statement");
        StatementView.marks(html, statement);
        html.text(": ");
        place(html, statement);
        html.end();
    }

    private void summary(Html html, Conclusion conclusion, int supporting, int against) {
        Evidence evidence = conclusion.support().evidenceOrNull();
        if (evidence == null) {
            html.element("span", "no quote", "class", "noquote");
        } else {
            html.open("q", data.attributesOf(evidence))
                    .text(VisibleText.cut(evidence.words(), LINE))
                    .end();
        }
        html.text(" ").open("span", "class", "tally").text(Prose.number(supporting, "statement"));
        if (against > 0) {
            html.text(", ").element("strong", against + " against");
        }
        html.end();
    }

    private void list(Html html, String title, List<Statement> listed) {
        if (listed.isEmpty()) {
            return;
        }
        html.open("div", "class", "side").element("h3", title).open("ul");
        for (Statement statement : listed) {
            html.open("li", "class", "st " + statement.basis().label());
            statements.write(html, statement);
            quote(html, statement);
            html.end();
        }
        html.end().end();
    }

    private static void rules(Html html, List<Reason> reasons) {
        html.open("p", "class", "rules");
        String separator = "";
        for (Reason reason : reasons) {
            html.text(separator).element("span", Prose.sentence(reason.aspect()) + ": ", "class", "aspect");
            html.text(
                    reason.rule() == Rule.SOLE_STATEMENT
                            ? "only one statement"
                            : reason.rule().description());
            html.text(".");
            separator = " ";
        }
        html.end();
    }

    /** Writes the quote of a statement in its context, and where it is. */
    void quote(Html html, Statement statement) {
        Evidence evidence = statement.evidence().orElse(null);
        if (evidence != null) {
            html.open("blockquote", data.attributesOf(evidence));
            if (html.place().inOneFile()) {
                // The words around it are where the link leads, in the same file.
                html.element("mark", evidence.words());
            } else {
                words(html, evidence);
            }
            html.end();
        }
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
            statements.origin(html, statement);
        } else {
            citation(html, statement, evidence);
        }
    }

    /** Writes passages, each with the words around it. */
    static void words(Html html, Evidence evidence) {
        String separator = "";
        for (Quote quote : evidence.quotes()) {
            html.text(separator);
            String before = quote.surroundings().before();
            String after = quote.surroundings().after();
            if (!before.isEmpty()) {
                html.element("span", "… " + before, "class", "around");
            }
            html.element("mark", quote.words());
            if (!after.isEmpty()) {
                html.element("span", after + " …", "class", "around");
            }
            separator = " ";
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
        String separator = "";
        for (Quote quote : evidence.quotes()) {
            html.text(separator + quote.span().start() + "–" + quote.span().end());
            separator = ", ";
        }
        if (html.place().inOneFile()) {
            return;
        }
        if (source != null) {
            html.text(" · SHA-256 " + source.sha256().value().substring(0, SHORT_HASH));
        }
        html.text(" · ");
        statements.origin(html, statement);
    }
}
