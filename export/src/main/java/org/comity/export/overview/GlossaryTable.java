package org.comity.export.overview;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.domain.conclusion.CountVerdict;
import org.comity.domain.conclusion.InclusionVerdict;
import org.comity.domain.source.Basis;
import org.comity.domain.statement.SaidBy;
import org.comity.domain.statement.Standing;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Table;

/** The words and abbreviations of a workbook with their meanings, for people who have no other documentation. */
final class GlossaryTable {

    /** The name of the table. */
    static final String NAME = "glossary";

    /** What is not a value of a column. The words of a part of the workbook are together. */
    private static final List<Word> WORDS = List.of(
            new Word(
                    "statement",
                    "What one passage of a text says: a membership, an attribute, a count or an inclusion."),
            new Word("quote", "Words copied from a text. Comity has checked that the text contains them."),
            new Word(
                    "source",
                    "A text with its title, publisher, date and SHA-256, which identifies its exact content."),
            new Word(
                    "conclusion",
                    "What all statements about one question together say: a row of a table such as memberships."),
            new Word("member", "The organization or framework that belongs to a body."),
            new Word("body", "The organization or framework that somebody belongs to."),
            new Word("framework", "A process, forum or agreement that is not an organization but can have members."),
            new Word(
                    "spell",
                    "An unbroken time of membership. A member that leaves and comes back has two spells, thus two rows."),
            new Word("role", "How a member belongs: member, observer, secretariat, or a role that the corpus defines."),
            new Word(
                    "contested",
                    "Statements about the row contradict each other. The sheet disagreements shows both sides."),
            new Word("rejected", "A statement that lost against a different one by a rule. It stays in the dataset."),
            new Word(
                    "certain",
                    "Whether a membership held on a day, or in a year, for certain. Otherwise it is possible: its dates"
                            + " are imprecise or unknown."),
            new Word("at most", "In the timeline: the certain members and the possible ones together."),
            new Word(
                    "count",
                    "A number that a text claims, such as 18 members, compared with the members that the corpus lists."),
            new Word("inclusion", "A claim of a text that every member of one body is also a member of another."),
            new Word("finding", "Something that is wrong with the input, or a disagreement of sources."),
            new Word(
                    "attribute",
                    "A property of an entity with its value: a name, a kind, a date, a topic, a region, an aim."),
            new Word(
                    "span",
                    "A range of characters in a text. The first character has the number 0, the end is the number after the"
                            + " last, and each Unicode code point counts as one."),
            new Word("EDTF", "The notation of imprecise dates, a part of ISO 8601-2."),
            new Word("1985", "In EDTF: some time in that year. 1985-04 is some time in that month."),
            new Word("198X", "In EDTF: a year of the 1980s. 19XX is a year from 1900 to 1999."),
            new Word("2012~", "In EDTF: about 2012."),
            new Word("2012?", "In EDTF: perhaps 2012; the source is not sure. 2012% is both about and perhaps."),
            new Word("1985/1990", "In EDTF: from 1985 to 1990."),
            new Word("[..2018]", "In EDTF: one day not later than 2018. [2012..] is one day not earlier than 2012."),
            new Word("..", "As the end of a membership: it had not ended when the source spoke."),
            new Word("2001-21", "In EDTF: spring 2001. 22 is summer, 23 autumn, 24 winter."),
            new Word(
                    "empty cell",
                    "Nothing is known, or the column does not apply to the row. An empty since or until does not mean"
                            + " that there is no beginning or end."));

    private GlossaryTable() {}

    /**
     * A word with its meaning.
     *
     * @param term the word as it is in the cells
     * @param description its meaning, in one or two sentences
     */
    record Word(String term, String description) {}

    static Table<Word> table() {
        return Table.<Word>named(NAME, "A word or an abbreviation of this workbook.")
                .add("term", ColumnType.TEXT, "The word as it is in the cells.", Word::term)
                .required()
                .add("description", ColumnType.TEXT, "Its meaning.", Word::description)
                .required()
                .rows(dataset -> words());
    }

    static Stream<Word> words() {
        return Stream.of(
                        WORDS.stream(),
                        values("standing", Standing.values(), Standing::label, GlossaryTable::meaning),
                        values("basis", Basis.values(), Basis::label, GlossaryTable::meaning),
                        values(
                                "verdict of a count",
                                CountVerdict.values(),
                                CountVerdict::label,
                                GlossaryTable::meaning),
                        values(
                                "verdict of an inclusion",
                                InclusionVerdict.values(),
                                InclusionVerdict::label,
                                GlossaryTable::meaning),
                        values("said", SaidBy.values(), SaidBy::label, GlossaryTable::meaning))
                .flatMap(words -> words);
    }

    private static <E> Stream<Word> values(
            String column, E[] values, Function<E, String> label, Function<E, String> meaning) {
        return Arrays.stream(values).map(value -> new Word(column + ": " + label.apply(value), meaning.apply(value)));
    }

    private static String meaning(Standing standing) {
        return switch (standing) {
            case FULL -> "A member with all rights.";
            case ASSOCIATE -> "A member with fewer rights.";
            case OBSERVER -> "An observer, who is not counted as a member.";
            case OTHER -> "Any other participation: partner, candidate, adherent, supporter.";
            case SERVICE -> "A service to the body: secretariat, host, coordinator.";
        };
    }

    private static String meaning(Basis basis) {
        return switch (basis) {
            case QUOTED -> "A passage of a source says it, and the words are in the text.";
            case ASSERTED -> "The editor of the corpus says it.";
            case INFERRED -> "It follows from what sources say, by a rule or in the judgement of an annotator.";
        };
    }

    private static String meaning(CountVerdict verdict) {
        return switch (verdict) {
            case CONFIRMED -> "The corpus lists the claimed number.";
            case EXCEEDED -> "The corpus certainly lists more than the claimed number: a contradiction.";
            case UNDECIDED -> "It depends on memberships that are only possible, or the corpus lists nobody.";
            case INCOMPLETE -> "The corpus lists fewer, but does not say that its list is complete.";
            case SHORT -> "The corpus lists fewer, although it says that its list is complete: a contradiction.";
            case NOT_ENUMERABLE -> "Memberships cannot show what is counted.";
        };
    }

    private static String meaning(InclusionVerdict verdict) {
        return switch (verdict) {
            case CONFIRMED -> "Each one is certainly in the second body too, and the list of the first is complete.";
            case CONSISTENT -> "Nothing contradicts the claim.";
            case CONTRADICTED -> "One is certainly not in the second body, or not in its list, which is complete.";
            case UNDECIDED -> "One is not listed in the second body.";
            case NOT_ENUMERABLE -> "The corpus lists nobody in the first body.";
        };
    }

    private static String meaning(SaidBy said) {
        return switch (said) {
            case QUOTE -> "The words of the quote say the value.";
            case CONTEXT -> "The quote says it together with other passages of the text, such as a heading.";
            case RULE -> "A rule of the corpus gives the value to all annotations of a kind.";
            case ANNOTATOR -> "The annotator says that the quote means it in other words.";
            case NO -> "The words do not say it.";
        };
    }
}
