package org.comity.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.domain.prose.Language;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotes in one text.
 *
 * <p>The words are looked up as they are. If they do not occur, they are looked up in a folded view, which ignores
 * differences in white space (including no-break spaces and line ends), in the kind of dash, quotation mark or
 * apostrophe, in the composition of characters, and invisible characters such as soft hyphens. Upper and lower case
 * always count. A passage begins and ends between combining sequences, and its offsets count the original text.
 *
 * <p>If they do not occur there either, they are looked up as they are read in print: ligatures, full-width letters and
 * other forms of letters are the letters themselves, Arabic and Hebrew vowel signs do not count, and a hyphen at the end
 * of a line is part of the word or only splits it.
 *
 * <p>Words that occur more than once are ambiguous. The words before and after choose first, then {@code nth}, which
 * numbers the occurrences by where they begin, overlapping ones included. If there is an exact occurrence, occurrences
 * in the folded view do not count. The time is linear in the text and the quote, whatever characters they contain.
 *
 * <p>For one thread at a time: the folded view is built for the first quote that is not found exactly.
 */
public final class QuoteFinder {

    /** The maximum number of code points of a passage whose quote leaves out words. */
    static final int LONGEST_PASSAGE = 1_000;

    private final SourceText text;
    private final View exact;
    private final MissingQuote missing;
    private final FrequentWords frequent;
    private @Nullable Language language;
    private @Nullable UnspacedView unspaced;
    private @Nullable PrintedView printed;
    private @Nullable NearestPassage nearest;

    private QuoteFinder(SourceText text, @Nullable Language language) {
        this.text = text;
        this.language = language;
        this.exact = text.exact();
        this.frequent = new FrequentWords(text);
        this.missing = new MissingQuote(text, this::nearest, this::language);
    }

    /**
     * A finder for the quotes of a text whose language its words show.
     *
     * @param text the text
     * @return a finder, to use for all quotes of the text
     */
    public static QuoteFinder of(SourceText text) {
        return new QuoteFinder(text, null);
    }

    /**
     * A finder for the quotes of a text in a language.
     *
     * @param text the text
     * @param tag the tag of its language (BCP 47); if no words of the language are known, the words of the text decide
     * @return a finder, to use for all quotes of the text
     */
    public static QuoteFinder of(SourceText text, String tag) {
        return new QuoteFinder(text, Language.ofTag(tag).orElse(null));
    }

    /** The text in which quotes are found. */
    public SourceText text() {
        return text;
    }

    /**
     * Finds the passage that a quote means.
     *
     * @param request the quote as an annotator writes it
     * @return the passage or what is wrong; bad content never causes an exception
     */
    public Anchoring find(QuoteRequest request) {
        return find(request, null);
    }

    /** Finds the passage that a quote means, between what is given instead of its words before and after. */
    Anchoring find(QuoteRequest request, @Nullable Adjoining instead) {
        Optional<Malformed> malformed = Malformed.of(request);
        if (malformed.isPresent()) {
            return malformed.get();
        }
        List<String> parts = Ellipsis.split(request.quote());
        boolean whole = parts.size() == 1;
        String opening = Ellipsis.unescape(parts.get(0));
        QuoteRequest beside = whole ? request : new QuoteRequest(opening, request.beforeOrNull(), null, null);
        Occurrences occurrences = instead == null
                ? occurrences(opening, beside)
                : occurrences(opening, instead, 0, text.text().length());
        if (occurrences.total() == 0) {
            Occurrences elsewhere = occurrences(opening, QuoteRequest.of(opening));
            return elsewhere.total() == 0 ? missing.nowhere(opening) : missing.notBeside(opening, beside, elsewhere);
        }
        if (request.nth().isEmpty() && occurrences.total() > 1) {
            return ambiguous(opening, occurrences, whole);
        }
        Optional<Span> chosen = occurrences.nth(request.nth().orElse(1));
        if (chosen.isEmpty()) {
            return missing.tooFew(opening, request.nth().orElse(1), occurrences);
        }
        return whole ? checked(chosen.get()) : closed(chosen.get(), Ellipsis.unescape(parts.get(1)), request);
    }

    /**
     * Checks what a passage cuts at either end.
     *
     * @param passage a passage of this text
     * @return the passage, with a warning if it cuts a word; an error if it cuts a number
     */
    public Anchoring checked(Quote passage) {
        return checked(passage.span());
    }

    /**
     * A quote that finds a passage again: its words and, if they occur more than once, which occurrence it is.
     * Occurrences are counted as {@link #find} counts them, whatever they cut.
     *
     * @param passage a passage of this text
     * @return the quote, or empty if none finds exactly this passage, such as for a passage that cuts a number or has
     *     no visible characters
     */
    public Optional<QuoteRequest> requestFor(Quote passage) {
        QuoteRequest alone = QuoteRequest.verbatim(passage.words());
        if (Malformed.of(alone).isPresent()) {
            return Optional.empty();
        }
        int end = text.units(passage.span().end());
        Occurrences exactly = exactly(passage.words());
        int nth = exactly.totalUpTo(end);
        boolean several = exactly.total() > 1;
        QuoteRequest request = several ? alone.withNth(nth) : alone;
        return find(request)
                .quote()
                .filter(found -> found.span().equals(passage.span()))
                .map(found -> request);
    }

    /** The occurrences of words in the text as they are. */
    private Occurrences exactly(String words) {
        return frequent.get(
                words,
                Optional.of(""),
                Optional.empty(),
                () -> Occurrences.in(
                        text, exact, words, Adjoining.ANYTHING, 0, text.text().length()));
    }

    /** Returns whether words occur in the text, wherever that is. */
    boolean occur(String words) {
        return occurrences(words, QuoteRequest.of(words)).total() > 0;
    }

    /** Words beside a passage that are compared without white space. */
    Adjoining unspaced(String before, String after) {
        return unspaced().beside(before, after);
    }

    /** The passage whose words are these without its line ends; empty if there is none, or several. */
    Optional<Span> acrossLineEnds(String words) {
        List<int[]> places = unspaced().acrossLineEnds(words);
        return places.size() == 1 ? Optional.of(text.span(places.get(0)[0], places.get(0)[1])) : Optional.empty();
    }

    private UnspacedView unspaced() {
        if (unspaced == null) {
            unspaced = UnspacedView.of(folded());
        }
        return unspaced;
    }

    private Anchoring closed(Span opening, String closing, QuoteRequest request) {
        Adjoining adjoining = Adjoining.of(Optional.empty(), request.after(), this::folded);
        int from = text.units(opening.end());
        int to = text.units(Math.min(text.length(), opening.start() + LONGEST_PASSAGE));
        Optional<Span> end = Optional.empty();
        if (from <= to) {
            end = occurrences(closing, adjoining, from, to).nth(1);
        }
        if (end.isEmpty()) {
            Optional<Span> further =
                    occurrences(closing, adjoining, from, text.text().length()).nth(1);
            return missing.notFollowed(opening, closing, request, further);
        }
        return checked(new Span(opening.start(), end.get().end()));
    }

    private Anchoring ambiguous(String words, Occurrences occurrences, boolean whole) {
        List<Span> first = occurrences.first();
        return new Ambiguous(
                words,
                first,
                first.stream().map(text::position).toList(),
                occurrences.total(),
                new Neighbours(text).advice(first, occurrences.total(), whole));
    }

    private Anchoring checked(Span span) {
        Quote passage = text.quote(span);
        Edge begin = Edge.at(text.text(), text.units(span.start()), this::language);
        Edge end = Edge.at(text.text(), text.units(span.end()), this::language);
        Optional<String> number = begin.number().or(end::number);
        if (number.isPresent()) {
            return new CutsNumber(passage, number.get(), text.position(span));
        }
        List<String> cuts = new ArrayList<>();
        begin.word().ifPresent(word -> cuts.add("begins inside the word " + Excerpt.quoted(word)));
        end.word().ifPresent(word -> cuts.add("ends inside the word " + Excerpt.quoted(word)));
        Found found = begin.numberInGroups()
                .or(end::numberInGroups)
                .map(grouped -> new CutsNumber(passage, grouped, text.position(span)).possibly())
                .orElseGet(() -> new Found(passage, List.of()));
        return cuts.isEmpty()
                ? found
                : found.with(AnchoringProblem.warning(
                        "quote-cuts-word",
                        Excerpt.quoted(passage.words()) + " " + String.join(" and ", cuts) + ", at "
                                + text.position(span) + " of the text",
                        null));
    }

    private Adjoining adjoining(QuoteRequest request) {
        return Adjoining.of(request.before(), request.after(), this::folded);
    }

    private Occurrences occurrences(String words, QuoteRequest beside) {
        return frequent.get(
                words,
                beside.before(),
                beside.after(),
                () -> occurrences(words, adjoining(beside), 0, text.text().length()));
    }

    private Occurrences occurrences(String words, Adjoining adjoining, int from, int to) {
        Occurrences asTheyAre = Occurrences.in(text, exact, words, adjoining, from, to);
        Occurrences alike =
                asTheyAre.total() > 0 ? asTheyAre : Occurrences.in(text, folded(), words, adjoining, from, to);
        return alike.total() > 0 || words.length() > PrintedView.LONGEST_QUOTE
                ? alike
                : Occurrences.in(text, printed().forQuote(words), words, adjoining, from, to);
    }

    /** The language of the text: as its citation says, or as its words show. */
    public Language language() {
        if (language == null) {
            language = text.guessedLanguage();
        }
        return language;
    }

    private FoldedView folded() {
        return text.folded();
    }

    private PrintedView printed() {
        if (printed == null) {
            printed = PrintedView.of(text.text());
        }
        return printed;
    }

    private NearestPassage nearest() {
        if (nearest == null) {
            nearest = new NearestPassage(text, folded());
        }
        return nearest;
    }
}
