package org.comity.ingest.flat;

import java.util.Locale;
import java.util.Optional;

/**
 * A column of flat statements, with what to write in it. The keys of the native format can be columns too; this list has
 * those that are enough for most statements.
 */
public enum FlatColumn {
    /** The words of the text. */
    QUOTE("The words of the text that make this statement, copied character by character: as few as possible, no word"
            + " added, left out or changed, nothing in brackets that the text does not have."),
    /** The words before the quote. */
    BEFORE("Only if the quote occurs more than once in the text: the words directly before it, copied."),
    /** The words after the quote. */
    AFTER("Only if the quote occurs more than once in the text: the words directly after it, copied."),
    /** The kind of the statement. */
    STATEMENT("The kind of statement. membership: who belongs to a body, in which role; fill in member, of, as."
            + " attribute: a property of an entity; fill in about, attribute, value. count: a number that the text"
            + " claims; fill in is, of, as. inclusion: all parties of one body are parties of another; fill in every,"
            + " as, is_also. All other columns of the kinds are null."),
    /** Who belongs. */
    MEMBER("The entity that belongs to the body or acts in it. For a count of the bodies to which it belongs, too."),
    /** The body. */
    OF("The organization or framework to which the member belongs, or whose parties are counted."),
    /** The role. */
    AS("The role of the member, as the quote says it."),
    /** The start. */
    SINCE("When it began, as precise as the quote says it and no more: 2015, 2015-05, 2015-05-04, or words of the quote"
            + " such as early 1980s. Null if the quote does not say it."),
    /** The end. */
    UNTIL("When it ended, like since; two full stops (..) if the quote says that it still lasts. Null if the quote does"
            + " not say it."),
    /** A denial. */
    DENIED("true if the quote says that this is not the case, such as: has never been a member. Otherwise null."),
    /** The entity of an attribute. */
    ABOUT("The entity that has the attribute."),
    /** The attribute. */
    ATTRIBUTE("The property of the entity."),
    /** The value of the attribute. */
    VALUE(
            "The value of the attribute, as the quote gives it: a date as for since, an entity of the list for in, part of"
                    + " and successor of, otherwise words of the quote."),
    /** The number. */
    IS("The number that the quote claims: 18, 10..12, more than 100, at least 100, fewer than 100, at most 100, or"
            + " about 100."),
    /** The kind of the parties that are counted. */
    KIND(
            "Only for a count or an inclusion: the kind of the parties that are meant, such as state. Null for all kinds."),
    /** The category whose bodies are counted. */
    IN("Only for a count of the bodies of a category to which a member belongs: the category."),
    /** Something that is not in the corpus. */
    WHAT("Only for a count of something else than parties or bodies: what is counted, in words of the quote."),
    /** The day. */
    ON("Only for a count or an inclusion: the day of the number, if it is not the day on which the text speaks."),
    /** Those who also belong to a body. */
    ALSO_OF("Only for a count: count only those who also belong to this body."),
    /** Their role there. */
    ALSO_AS("The role in the body of also_of, or in that of is_also, if it is not the same as in as."),
    /** Those who do not belong to a body. */
    BUT_NOT_OF("Only for a count: leave out those who belong to this body."),
    /** Their role there. */
    BUT_NOT_AS("The role in the body of but_not_of, if it is not the same as in as."),
    /** The body whose parties are included. */
    EVERY("Only for an inclusion: the body whose parties all belong to the other body, too."),
    /** The body that includes them. */
    IS_ALSO("Only for an inclusion: the body to which they all belong."),
    /** A passage that supplies a name or a year. */
    CONTEXT(
            "Other words of the text, copied, that supply a name, a year or a month that the quote leaves out. Null if it"
                    + " leaves out none."),
    /** A remark. */
    NOTE("A remark for the reader, if one is needed."),
    /** Who made the statement. */
    ANNOTATOR("The name of the model or person that makes this statement."),
    /** How sure that is. */
    CONFIDENCE("How sure you are that the quote makes this statement.");

    private final String advice;

    FlatColumn(String advice) {
        this.advice = advice;
    }

    /** The key as the native format has it, such as {@code but not of}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The name of a property in JSON, without spaces, such as {@code but_not_of}. */
    public String property() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What to write in this column, for a model or a person. */
    public String advice() {
        return advice;
    }

    /**
     * The key that the head of a column means. Case does not matter, and {@code _} and {@code -} count as spaces, except in
     * attributes of one's own such as {@code x-seat}.
     */
    public static String keyOf(String head) {
        String lower = head.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("x-") || lower.startsWith("x_")
                ? lower.replace('_', '-')
                : lower.replace('_', ' ').replace('-', ' ');
    }

    /** The column with a key. */
    public static Optional<FlatColumn> find(String key) {
        for (FlatColumn column : values()) {
            if (column.key().equals(key)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
