package org.comity.domain.change;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Source;
import org.comity.domain.statement.Statement;
import org.comity.domain.text.QuotedText;

/** Describes causes of changes as clauses in plain English. */
final class CauseText {

    private CauseText() {}

    static String of(Cause cause) {
        if (cause instanceof Cause.StatementAdded added) {
            return "a statement was added: " + said(added.statement());
        }
        if (cause instanceof Cause.StatementRemoved removed) {
            return "a statement was removed: " + said(removed.statement());
        }
        if (cause instanceof Cause.QuoteMoved moved) {
            return "the quote " + words(moved.after()) + " moved from " + place(moved.before()) + " to "
                    + place(moved.after()) + origins(moved.after());
        }
        if (cause instanceof Cause.QuoteReworded reworded) {
            return "the quote " + words(reworded.before()) + " is now " + words(reworded.after())
                    + origins(reworded.after());
        }
        if (cause instanceof Cause.StatementEdited edited) {
            return edited(edited.before(), edited.after());
        }
        if (cause instanceof Cause.RegisterEdited edited) {
            return register(edited);
        }
        return ofOthers(cause);
    }

    private static String ofOthers(Cause cause) {
        if (cause instanceof Cause.SourceRedated redated) {
            return redated(redated.before(), redated.after());
        }
        if (cause instanceof Cause.RosterDeclared declared) {
            return "the corpus now declares the list of " + roster(declared) + " complete";
        }
        if (cause instanceof Cause.RosterWithdrawn withdrawn) {
            return "the corpus no longer declares the list of " + roster(withdrawn.roster()) + " complete";
        }
        if (cause instanceof Cause.OtherRule other) {
            return "another rule decided about the " + other.aspect() + ": " + labels(other.after()) + " instead of "
                    + labels(other.before());
        }
        List<ConclusionId> changed = ((Cause.OtherConclusions) cause).conclusions();
        return "these memberships changed: "
                + QuotedText.list(changed.stream().map(ConclusionId::value).toList());
    }

    private static String edited(Statement before, Statement after) {
        return before.text().equals(after.text())
                ? "the annotation of a statement was edited: " + said(after)
                : "an annotation now says " + said(after) + " instead of " + QuotedText.of(before.text());
    }

    private static String register(Cause.RegisterEdited edited) {
        if (edited.afterOrNull() == null) {
            return "the register no longer says " + said(requireNonNull(edited.beforeOrNull()));
        }
        String before =
                edited.before().map(Statement::text).orElse(edited.afterOrNull().text());
        boolean differs = !before.equals(edited.afterOrNull().text());
        return "the register now says " + said(edited.afterOrNull())
                + (differs ? " instead of " + QuotedText.of(before) : "");
    }

    private static String place(Statement statement) {
        Evidence evidence = statement.evidence().orElseThrow();
        return evidence.source() + " "
                + evidence.quotes().stream()
                        .map(quote -> quote.span().toString())
                        .collect(Collectors.joining(", "));
    }

    private static String redated(Source before, Source after) {
        Optional<String> was = before.citation().speaksOn().map(date -> QuotedText.of(date.toString()));
        Optional<String> is = after.citation().speaksOn().map(date -> QuotedText.of(date.toString()));
        String instead = was.map(date -> " instead of " + date).orElse("");
        return "the source " + QuotedText.of(after.id().value())
                + is.map(date -> " is now dated " + date).orElse(" no longer has a date") + instead;
    }

    private static String roster(Cause.RosterDeclared roster) {
        return roster.capacity() + " of " + roster.body()
                + roster.on().map(date -> " on " + date).orElse("");
    }

    private static String labels(List<Rule> rules) {
        return rules.isEmpty() ? "no rule" : rules.stream().map(Rule::label).collect(Collectors.joining(" and "));
    }

    private static String words(Statement statement) {
        return QuotedText.of(statement.evidence().map(Evidence::words).orElse(""));
    }

    private static String said(Statement statement) {
        return QuotedText.of(statement.text()) + origins(statement);
    }

    private static String origins(Statement statement) {
        return " (" + statement.origins().stream().map(Origin::toString).collect(Collectors.joining(", ")) + ")";
    }
}
