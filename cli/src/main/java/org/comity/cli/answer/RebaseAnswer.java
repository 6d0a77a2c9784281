package org.comity.cli.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.domain.finding.WordDifference;
import org.comity.domain.source.Origin;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.Rebasing;
import org.comity.ingest.rebase.AcceptedWords;
import org.comity.ingest.rebase.RebaseOutcome;
import org.comity.ingest.rebase.RebasedQuote;

/**
 * What became of the quotes of a text in a later version.
 *
 * @since 0.1
 */
public final class RebaseAnswer {

    /** The most quotes that are listed if nothing is wrong with them. */
    private static final int MOST = 10;

    private final String text;
    private final Rebasing rebasing;
    private final AcceptedWords accepted;
    private final boolean written;

    /**
     * An answer.
     *
     * @param text the path of the text in its corpus
     * @param rebasing what became of its quotes
     * @param accepted the changed words that quotes are to have as well
     * @param written whether the files were written
     */
    public RebaseAnswer(String text, Rebasing rebasing, AcceptedWords accepted, boolean written) {
        this.text = text;
        this.rebasing = rebasing;
        this.accepted = accepted;
        this.written = written;
    }

    /**
     * Returns whether every quote that the earlier version has is sure or has accepted words, and every file can be changed.
     *
     * @return true if nothing is left to do
     */
    public boolean isComplete() {
        return rebasing.obstacles().isEmpty()
                && rebasing.quotes().stream().filter(RebasedQuote::wasFound).allMatch(this::isSettled);
    }

    private boolean isSettled(RebasedQuote quote) {
        return quote.outcome().isSure() || isAccepted(quote);
    }

    private boolean isAccepted(RebasedQuote quote) {
        return quote.outcome() == RebaseOutcome.REWORDED
                && quote.difference().filter(accepted::accepts).isPresent();
    }

    /**
     * The answer for a person.
     *
     * @param layout how it is laid out
     * @param all whether all quotes are listed
     * @return lines
     */
    public String text(Layout layout, boolean all) {
        Screen screen = new Screen(layout);
        screen.line(
                Tone.STRONG,
                text + ": " + AnswerText.number(rebasing.quotes().size(), "quote") + ": "
                        + count(RebaseOutcome.STAYED) + " stayed, " + count(RebaseOutcome.MOVED) + " moved, "
                        + count(RebaseOutcome.REWORDED) + " with other words, " + count(RebaseOutcome.LOST) + " lost"
                        + (notFound().isEmpty() ? "" : ", " + notFound().size() + " not in the earlier version"));
        group("Lost", with(RebaseOutcome.LOST), screen, true);
        group("With other words", with(RebaseOutcome.REWORDED), screen, true);
        group("Not in the earlier version", notFound(), screen, true);
        group("Moved", with(RebaseOutcome.MOVED), screen, all);
        group("Stayed", with(RebaseOutcome.STAYED), screen, all);
        files(screen);
        return screen.text();
    }

    private List<RebasedQuote> with(RebaseOutcome outcome) {
        return rebasing.quotes().stream()
                .filter(quote -> quote.wasFound() && quote.outcome() == outcome)
                .toList();
    }

    private List<RebasedQuote> notFound() {
        return rebasing.quotes().stream().filter(quote -> !quote.wasFound()).toList();
    }

    private int count(RebaseOutcome outcome) {
        return with(outcome).size();
    }

    private void group(String title, List<RebasedQuote> quotes, Screen screen, boolean all) {
        if (quotes.isEmpty()) {
            return;
        }
        screen.gap().line(Tone.STRONG, title);
        int shown = all ? quotes.size() : Math.min(MOST, quotes.size());
        quotes.subList(0, shown).forEach(quote -> put(quote, screen));
        if (shown < quotes.size()) {
            screen.item(1, "and " + (quotes.size() - shown) + " more (--all)");
        }
    }

    private void put(RebasedQuote quote, Screen screen) {
        String to = quote.outcome().isSure()
                ? " → " + quote.place().map(RebaseAnswer::place).orElse("")
                : ":";
        screen.marked(1, quote.origin() + to, QuotedText.of(quote.words()));
        String there = quote.place().map(RebaseAnswer::place).orElse("")
                + quote.wordsThere().map(words -> " " + QuotedText.of(words)).orElse("");
        if (!quote.wasFound()) {
            screen.field(2, "now", there.isEmpty() ? "not there either" : "at " + there);
        } else if (quote.outcome() == RebaseOutcome.LOST) {
            boolean same = quote.difference().isEmpty() && !there.isEmpty();
            screen.field(
                    2,
                    same ? "perhaps" : "nearest",
                    there.isEmpty()
                            ? "no passage is near, or several are"
                            : "at " + there + (same ? ", which may be another passage" : differs(quote)));
        } else if (quote.outcome() == RebaseOutcome.REWORDED) {
            screen.field(2, "now", "at " + there + differs(quote));
            if (!isAccepted(quote)) {
                screen.field(
                        2,
                        "accept",
                        "read it there, and use --accept " + needed(quote) + " if the quote is to have it");
            }
        }
        quote.written().ifPresent(change -> screen.field(2, written ? "written" : "to write", change));
    }

    private static String place(Origin place) {
        return place.line() + ":" + place.column();
    }

    private static String differs(RebasedQuote quote) {
        return quote.difference()
                .map(difference -> ", which differs in "
                        + switch (difference) {
                            case NEGATION -> "a denial";
                            case NUMBER -> "a number or date";
                            case NAME -> "a name";
                            case WORDS -> "its words";
                            case TYPOGRAPHY -> "case or signs";
                        })
                .orElse("");
    }

    private static String needed(RebasedQuote quote) {
        boolean words = quote.difference().filter(WordDifference.WORDS::equals).isPresent();
        return words ? "words" : "any";
    }

    private void files(Screen screen) {
        screen.gap();
        rebasing.obstacles().forEach((file, why) -> screen.line(Tone.RED, file + " cannot be changed: " + why));
        List<String> files = new ArrayList<>(rebasing.changedFiles());
        files.add(text);
        if (written) {
            screen.line("written: " + String.join(", ", files));
        } else if (!rebasing.obstacles().isEmpty()) {
            screen.line("nothing was written");
        } else {
            screen.line("nothing was written; --write changes " + String.join(", ", files));
        }
    }

    /**
     * The answer for a program.
     *
     * @return JSON, with a line end
     */
    public String json() {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("text", text);
        Map<String, Object> counts = new LinkedHashMap<>();
        for (RebaseOutcome outcome : RebaseOutcome.values()) {
            counts.put(outcome.label(), count(outcome));
        }
        counts.put("not_in_earlier", notFound().size());
        answer.put("counts", counts);
        answer.put("complete", isComplete());
        answer.put("written", written);
        answer.put("files", List.copyOf(rebasing.changedFiles()));
        answer.put(
                "obstacles",
                rebasing.obstacles().entrySet().stream()
                        .map(obstacle -> obstacle(obstacle.getKey(), obstacle.getValue()))
                        .toList());
        answer.put("quotes", rebasing.quotes().stream().map(this::object).toList());
        return JsonAnswer.of(answer);
    }

    private static Map<String, Object> obstacle(String file, String reason) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", file);
        object.put("reason", reason);
        return object;
    }

    private Map<String, Object> object(RebasedQuote quote) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", quote.origin().file());
        object.put("line", quote.origin().line());
        object.put("column", quote.origin().column());
        object.put("words", quote.words());
        object.put("outcome", quote.wasFound() ? quote.outcome().label() : "not_in_earlier");
        object.put("line_there", quote.place().map(Origin::line));
        object.put("column_there", quote.place().map(Origin::column));
        object.put("words_there", quote.wordsThere());
        object.put("difference", quote.difference().map(WordDifference::label));
        object.put("accepted", isAccepted(quote));
        object.put("write", quote.written());
        return object;
    }
}
