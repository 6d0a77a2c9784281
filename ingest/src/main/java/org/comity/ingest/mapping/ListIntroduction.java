package org.comity.ingest.mapping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.comity.domain.prose.DecidingWords;
import org.comity.domain.prose.Language;
import org.comity.domain.prose.MembershipTerms;
import org.comity.domain.prose.MembershipWording;
import org.comity.domain.prose.Polarity;
import org.comity.domain.text.WhiteSpace;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.LineEnds;

/**
 * The words that introduce a list, or the items of a list from one of them on. They are not part of a name; they qualify all
 * items that follow, and become the note of their statements.
 */
final class ListIntroduction {

    private final String list;
    private final String end;
    private final ListReport report;
    private final Language language;
    private String words = "";

    /**
     * The introduction of a list, still without words.
     *
     * @param end the text that ends it, or empty if the list has none
     */
    ListIntroduction(String list, String end, ListReport report, Language language) {
        this.list = list;
        this.end = end;
        this.report = report;
        this.language = language;
    }

    /** The item without the words that introduce it and those after it. */
    ListedItem without(ListedItem item, ScalarNode at) {
        String whole = list.substring(item.start(), item.end());
        int length = end.isEmpty() ? -1 : whole.indexOf(end);
        if (length < 0 || length > item.name().length()) {
            return item;
        }
        List<ListedItem> meant = new ItemList(whole.substring(length + end.length()), end).items();
        if (meant.size() != 1) {
            return item;
        }
        words = LineEnds.onOneLine(WhiteSpace.strip(whole.substring(0, length)));
        check(at);
        int shift = item.start() + length + end.length();
        ListedItem first = meant.get(0);
        return new ListedItem(
                shift + first.start(),
                shift + first.end(),
                first.name(),
                first.remarks(),
                first.rest(),
                first.balanced());
    }

    /** Reports a denial that is not only in one of several clauses about the membership. */
    private void check(ScalarNode at) {
        MembershipWording said =
                MembershipWording.of(List.of(words), MembershipTerms.of(language, List.of(), List.of(), List.of()));
        if (said.polarity() == Polarity.DENIES && !said.denials().isEmpty()) {
            report.denying(
                    words,
                    said.denials().stream().map(DecidingWords::text).distinct().toList(),
                    at);
        }
    }

    /** A statement of an item, with the words as its last note. */
    MapNode noted(MapNode statement, ScalarNode at) {
        if (words.isEmpty()) {
            return statement;
        }
        Set<String> notes = new LinkedHashSet<>();
        statement.get("note").ifPresent(node -> notes.addAll(Beside.texts(node)));
        notes.add(words);
        return Beside.note(statement, notes, at);
    }
}
