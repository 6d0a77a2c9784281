package org.comity.ingest.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Quote;
import org.comity.domain.statement.ContentHash;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.AnchoredText;
import org.comity.ingest.text.Anchoring;
import org.comity.ingest.text.AnchoringProblem;
import org.comity.ingest.text.QuoteOutcome;
import org.comity.ingest.text.QuoteRequest;
import org.comity.ingest.text.RepairableQuote;

/** The quotes of a statement, found in their text. */
public final class QuoteFields {

    public static final List<String> KEYS = List.of("quote", "quotes", "before", "after", "nth");

    /** The key of passages that supply a name, a year or a month that the quote leaves out. */
    static final String CONTEXT = "context";

    private static final List<String> PASSAGE_KEYS = List.of("quote", "before", "after", "nth");

    private final Optional<AnchoredText> text;
    private final Report report;

    /** Quotes from a text; without a text, no quote is looked for and none is reported as missing. */
    public QuoteFields(Optional<AnchoredText> text, Report report) {
        this.text = text;
        this.report = report;
    }

    /** The passages that support a statement; empty if one of them cannot be found, which is a finding. */
    public Optional<Evidence> evidence(Fields statement) {
        if (statement.has("quote") == statement.has("quotes")) {
            String message = statement.has("quote")
                    ? "a statement may have 'quote' or 'quotes', not both"
                    : "a statement needs the words that state it, in 'quote' or 'quotes'";
            report.error(statement.node(), "quote-malformed", "quote", message);
            return Optional.empty();
        }
        if (statement.has("quote")) {
            return passage(statement).flatMap(quote -> evidence(List.of(quote)));
        }
        for (String key : List.of("before", "after", "nth")) {
            statement
                    .get(key)
                    .ifPresent(node -> report.error(
                            node,
                            "quote-malformed",
                            key,
                            "'" + key + "' belongs beside 'quote' or into an item of 'quotes'"));
        }
        List<Node> items = statement.nodes("quotes");
        List<Quote> quotes = new ArrayList<>();
        for (Node item : items) {
            passage(item).ifPresent(quotes::add);
        }
        if (items.isEmpty()) {
            report.error(statement.node(), "quote-malformed", "quotes", "'quotes' contains no passage");
        }
        return quotes.isEmpty() || quotes.size() < items.size() ? Optional.empty() : evidence(quotes);
    }

    /** The passages of the context, found like quotes; those that cannot be found are findings. */
    List<Quote> context(Fields statement) {
        List<Quote> found = new ArrayList<>();
        for (Node item : statement.nodes(CONTEXT)) {
            passage(item).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Evidence> evidence(List<Quote> quotes) {
        return text.map(found -> new Evidence(found.source().id(), quotes));
    }

    private Optional<Quote> passage(Node item) {
        if (item instanceof MapNode) {
            Optional<Fields> fields = Fields.of(item, "a passage", report);
            fields.ifPresent(found -> found.allowOnly("a passage", PASSAGE_KEYS));
            return fields.flatMap(this::passage);
        }
        if (item instanceof ScalarNode scalar && !scalar.isEmpty()) {
            return find(scalar, QuoteRequest.of(scalar.text()));
        }
        report.error(item, "quote-malformed", "quotes", "a passage must be words of the text");
        return Optional.empty();
    }

    private Optional<Quote> passage(Fields fields) {
        Optional<ScalarNode> words = fields.scalar("quote");
        if (!fields.has("quote")) {
            report.error(fields.node(), "missing-key", "quote", "a passage needs 'quote'");
        }
        Optional<Integer> nth = fields.scalar("nth").flatMap(this::number);
        if (fields.has("nth") && nth.isEmpty()) {
            return Optional.empty();
        }
        return words.flatMap(scalar -> find(
                scalar,
                new QuoteRequest(
                        scalar.text(),
                        fields.text("before").orElse(null),
                        fields.text("after").orElse(null),
                        nth.orElse(null))));
    }

    private Optional<Integer> number(ScalarNode scalar) {
        try {
            return Optional.of(Integer.valueOf(scalar.text()));
        } catch (NumberFormatException unreadable) {
            report.error(
                    scalar,
                    "quote-malformed",
                    "nth",
                    "'nth' must be a whole number, not " + QuotedText.of(scalar.text()));
            return Optional.empty();
        }
    }

    private Optional<Quote> find(ScalarNode scalar, QuoteRequest request) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Anchoring anchoring = text.get().finder().find(request);
        report.quoted(QuoteOutcome.of(request, anchoring));
        RepairableQuote.of(report.origin(scalar), request, anchoring).ifPresent(report::repairable);
        for (AnchoringProblem problem : anchoring.problems()) {
            String subject = report.file() + "." + ContentHash.brief(request.toString());
            Finding finding = Finding.of(problem.severity(), problem.code(), subject, problem.message())
                    .detailed(problem.details(text.get().source().path()));
            report.add(scalar, problem.suggestion().map(finding::suggesting).orElse(finding));
        }
        return anchoring.quote();
    }
}
