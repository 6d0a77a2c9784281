package org.comity.ingest.mapping;

import java.util.List;
import java.util.Optional;
import org.comity.domain.source.Quote;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.name.NameKey;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.SourceText;

/** The problems with the items of a list in a text. */
final class ListReport {

    private final Report report;
    private final SourceText text;
    private final boolean inText;

    /** A report; if the lines of the text are the annotations, the places of items are places in the text. */
    ListReport(Report report, SourceText text, boolean inText) {
        this.report = report;
        this.text = text;
        this.inText = inText;
    }

    /** The place of an item. */
    ScalarNode at(Quote item, ScalarNode line) {
        var position = text.position(item.span().start());
        return inText ? new ScalarNode(item.words(), false, position.line(), position.column()) : line;
    }

    /** Reports an introduction with a denial, which may be one of what the statements of the list say. */
    void denying(String introduction, List<String> denials, ScalarNode at) {
        report.info(
                at,
                "list-introduction",
                introduction,
                QuotedText.of(introduction) + " introduces the list and has a denial, " + QuotedText.list(denials)
                        + "; it is the note of the statements of the list, which deny nothing");
    }

    /** Reports an item that the list already has, perhaps in a different role. */
    void twice(ListedItem item, ScalarNode at) {
        report.info(at, "listed-twice", item.name(), QuotedText.of(item.name()) + " occurs twice in the list");
    }

    /** Returns whether an item has a name and matching parentheses. */
    boolean understood(ListedItem item, ScalarNode at) {
        if (!NameKey.isName(item.name()) || !item.balanced()) {
            report.error(
                    at,
                    "list-item",
                    item.name(),
                    !NameKey.isName(item.name())
                            ? "an item of the list has no name before its parentheses"
                            : "the parentheses after " + QuotedText.of(item.name()) + " do not match",
                    Optional.of("annotate this text by hand, in a file of the native format"));
            return false;
        }
        if (NameKey.isName(item.rest())) {
            report.warning(
                    at,
                    "list-item",
                    item.name() + "." + item.rest(),
                    QuotedText.of(item.rest()) + " after the parentheses does not belong to the name "
                            + QuotedText.of(item.name()),
                    Optional.empty());
        }
        return true;
    }
}
