package org.comity.ingest.mutation;

import java.util.ArrayList;
import java.util.List;
import org.comity.domain.prose.Language;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Span;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Provenance;
import org.comity.domain.statement.StatedValue;
import org.comity.domain.time.Bound;
import org.comity.domain.time.ImpreciseInterval;
import org.comity.ingest.text.SourceText;

/**
 * The mutants of a membership that concern its denial or end.
 *
 * <p>These do not count: the denial of a membership whose words say that it ended, because they also say that it is not
 * one now; the removal of a word of denial from words that have another one; an inserted word of denial if the words have
 * one already, or more than one word of a role or for joining.
 */
final class WordMutants {

    private final MembershipStatement statement;
    private final SourceText text;
    private final Language language;
    private final List<Mutant> mutants = new ArrayList<>();

    private WordMutants(MembershipStatement statement, SourceText text, Language language) {
        this.statement = statement;
        this.text = text;
        this.language = language;
    }

    static List<Mutant> of(MembershipStatement statement, SourceText text, Language language) {
        WordMutants made = new WordMutants(statement, text, language);
        if (statement.provenance().wording().of(StatedValue.DENIED).isEmpty()) {
            made.flip();
            made.dropUntil();
            made.removeDenial();
            made.insertDenial();
        }
        return made.mutants;
    }

    private List<Quote> quotes() {
        return statement.evidence().orElseThrow().quotes();
    }

    private int count(String sort) {
        List<String> words = WordList.of(language, sort);
        return quotes().stream()
                .mapToInt(quote -> WordList.find(quote.words(), words).size())
                .sum();
    }

    private void flip() {
        if (statement.denied() || count("end") == 0) {
            add(
                    MutationClass.FLIPPED,
                    "denied: " + statement.denied() + " -> " + !statement.denied(),
                    statement(statement.provenance(), statement.period(), !statement.denied()),
                    text);
        }
    }

    private void dropUntil() {
        if (!statement.period().end().isUnknown() && !statement.denied() && count("end") > 0) {
            ImpreciseInterval begun = ImpreciseInterval.of(statement.period().start(), Bound.unknown());
            add(
                    MutationClass.UNTIL_DROPPED,
                    "until: " + statement.period().end() + " -> none",
                    statement(statement.provenance(), begun, false),
                    text);
        }
    }

    /** Removes the only word of denial; or both halves of it, as in French "ne … pas". */
    private void removeDenial() {
        int denials = count("denial");
        if (!statement.denied() || denials == 0 || denials > (language == Language.FRENCH ? 2 : 1)) {
            return;
        }
        for (Quote quote : quotes()) {
            String altered = quote.words();
            List<int[]> words = WordList.find(altered, WordList.of(language, "denial"));
            for (int i = words.size() - 1; i >= 0; i--) {
                altered = altered.substring(0, words.get(i)[0]) + altered.substring(words.get(i)[1]);
            }
            if (words.size() == denials) {
                replace(MutationClass.DENIAL_REMOVED, quote, altered);
            }
        }
    }

    private void insertDenial() {
        if (statement.denied() || count("denial") > 0 || count("end") > 0 || count("role") != 1) {
            return;
        }
        for (Quote quote : quotes()) {
            for (int[] word : WordList.find(quote.words(), WordList.of(language, "role"))) {
                for (String denial : WordList.of(language, "not")) {
                    String words = quote.words();
                    String altered = words.substring(0, word[0]) + denial + " " + words.substring(word[0]);
                    replace(MutationClass.DENIAL_INSERTED, quote, altered);
                }
            }
        }
    }

    private void replace(MutationClass kind, Quote quote, String altered) {
        int start = text.units(quote.span().start());
        String all = text.text();
        SourceText changed = SourceText.of(all.substring(0, start)
                + altered
                + all.substring(start + quote.words().length()));
        int longer = altered.codePointCount(0, altered.length()) - quote.span().length();
        List<Quote> moved = new ArrayList<>();
        for (Quote other : quotes()) {
            Span span = other.span();
            int shift = span.start() > quote.span().start() ? longer : 0;
            int end = other.equals(quote) ? span.end() + longer : span.end() + shift;
            moved.add(changed.quote(new Span(span.start() + shift, end)));
        }
        Evidence evidence = new Evidence(statement.evidence().orElseThrow().source(), moved);
        Provenance provenance = statement.provenance().toBuilder()
                .quoting(evidence)
                .context(List.of())
                .build();
        add(
                kind,
                "denied: " + statement.denied() + ", " + altered,
                statement(provenance, statement.period(), statement.denied()),
                changed);
    }

    private MembershipStatement statement(Provenance provenance, ImpreciseInterval period, boolean denied) {
        return denied
                ? MembershipStatement.denial(provenance, statement.member(), statement.body(), statement.role(), period)
                : MembershipStatement.of(provenance, statement.member(), statement.body(), statement.role(), period);
    }

    private void add(MutationClass kind, String change, MembershipStatement made, SourceText words) {
        mutants.add(new Mutant(kind, change, made, words));
    }
}
