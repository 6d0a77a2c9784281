package org.comity.benchmark.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An annotation file, read by data binding only: no value is checked and no quote is searched for.
 *
 * @param source the head
 * @param statements the statements
 */
record BoundFile(@Nullable Head source, List<Entry> statements) {

    /**
     * The head.
     *
     * @param text the path of the text
     * @param title the title
     * @param publisher the publisher
     * @param address the address on the web
     * @param language a tag such as {@code en}
     * @param published a date in EDTF
     * @param retrieved a date in EDTF
     */
    record Head(
            @Nullable String text,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String address,
            @Nullable String language,
            @Nullable String published,
            @Nullable String retrieved) {}

    /**
     * A statement of any kind.
     *
     * @param quote the words of the text
     * @param member the member
     * @param of the body
     * @param as the roles
     * @param since a date in EDTF
     * @param until a date in EDTF
     * @param during a period in EDTF
     * @param about the entity that has the attribute
     * @param established a date in EDTF
     * @param count a population
     * @param is a number, or a comparison
     * @param note a remark
     * @param annotator who made the annotation
     * @param confidence how certain the annotator is
     */
    record Entry(
            @Nullable String quote,
            @Nullable String member,
            @Nullable String of,
            @Nullable List<String> as,
            @Nullable String since,
            @Nullable String until,
            @Nullable String during,
            @Nullable String about,
            @Nullable String established,
            @Nullable Population count,
            @Nullable JsonNode is,
            @Nullable String note,
            @Nullable String annotator,
            @Nullable String confidence) {}

    /**
     * The members that are counted.
     *
     * @param of a body
     * @param as a role
     * @param kind the kind of the members
     */
    record Population(
            @Nullable String of,
            @Nullable String as,
            @Nullable String kind) {}
}
