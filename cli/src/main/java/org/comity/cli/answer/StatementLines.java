package org.comity.cli.answer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.source.Basis;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Source;
import org.comity.domain.source.Surroundings;
import org.comity.domain.statement.Rank;
import org.comity.domain.statement.SaidBy;
import org.comity.domain.statement.StatedValue;
import org.comity.domain.statement.Statement;

/** Puts a statement on a screen: its words, what it says, its source and the place of its annotation. */
final class StatementLines {

    private final Dataset dataset;

    StatementLines(Dataset dataset) {
        this.dataset = dataset;
    }

    void put(String mark, Statement statement, Screen screen) {
        screen.marked(1, mark, words(statement));
        screen.field(3, "says", statement.text());
        statement
                .evidence()
                .ifPresent(evidence -> screen.field(
                        3,
                        "source",
                        dataset.source(evidence.source())
                                .map(StatementLines::cited)
                                .orElse(evidence.source().value())));
        screen.field(3, "at", places(statement) + "  " + statement.id());
        String unsaid = Stream.of(SaidBy.RULE, SaidBy.NO)
                .flatMap(by -> statement.provenance().wording().said(by).stream()
                        .map(value -> part(value) + (by == SaidBy.RULE ? " (a rule gives it)" : "")))
                .collect(Collectors.joining(", "));
        if (!unsaid.isEmpty()) {
            screen.field(3, "not said", "the quoted words do not say: " + unsaid);
        }
        if (statement.provenance().rank() != Rank.NORMAL) {
            screen.field(3, "rank", statement.provenance().rank().label());
        }
        List<String> notes = statement.provenance().marks().stream()
                .flatMap(one -> Stream.concat(one.annotator().stream().map(name -> "by " + name), one.note().stream()))
                .distinct()
                .toList();
        if (!notes.isEmpty()) {
            screen.field(3, "note", String.join("; ", notes));
        }
    }

    /** The places of the annotations of a statement. */
    static String places(Statement statement) {
        return statement.origins().stream().map(Origin::toString).collect(Collectors.joining(", "));
    }

    /** The quoted words between those around them, or what replaces a quote. */
    static String words(Statement statement) {
        if (statement.evidence().isPresent()) {
            return quoted(statement.evidence().get());
        }
        String asOf = statement.provenance().asOf().map(day -> " as of " + day).orElse("");
        return statement.basis() == Basis.INFERRED
                ? "inferred by the editor, without a quote"
                : "asserted by the editor" + asOf + ", without a quote";
    }

    private static String quoted(Evidence evidence) {
        if (evidence.quotes().size() > 1) {
            return evidence.quotes().stream()
                    .map(quote -> "“" + quote.words() + "”")
                    .collect(Collectors.joining(" … "));
        }
        Quote quote = evidence.quotes().get(0);
        Surroundings around = quote.surroundings();
        String before = around.before().stripLeading();
        String after = around.after().stripTrailing();
        return (before.isEmpty() ? "" : "… " + before) + "“" + quote.words() + "”"
                + (after.isEmpty() ? "" : after + " …");
    }

    /** A source in one line. */
    static String cited(Source source) {
        String title = source.citation().title().map(name -> name + ", ").orElse("");
        String publisher =
                source.citation().publisher().map(name -> name + ", ").orElse("");
        String day = source.citation()
                .published()
                .map(date -> "published " + date + ", ")
                .or(() -> source.citation().retrieved().map(date -> "retrieved " + date + ", "))
                .orElse("");
        return title + publisher + day + source.path();
    }

    private static String part(StatedValue value) {
        return "'" + value.label() + "'";
    }
}
