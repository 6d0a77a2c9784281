package org.comity.benchmark.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A file of annotations as data binding makes it: nothing is checked, and no quote is looked for.
 *
 * @param source the head
 * @param statements what the file says
 */
record BoundFile(@Nullable Head source, List<Entry> statements) {

    /**
     * The head.
     *
     * @param text the path of the text
     * @param title what it is called
     * @param publisher who published it
     * @param address where it was found
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
     * @param quote the words it rests on
     * @param member who belongs
     * @param of to what
     * @param as in which roles
     * @param since a date in EDTF
     * @param until a date in EDTF
     * @param during a period in EDTF
     * @param about the entity that an attribute is of
     * @param established a date in EDTF
     * @param count a population
     * @param is a number, or a comparison
     * @param note a remark
     * @param annotator who read the text
     * @param confidence how surely
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
     * What is counted.
     *
     * @param of a body
     * @param as a role
     * @param kind of which kind the members are
     */
    record Population(
            @Nullable String of,
            @Nullable String as,
            @Nullable String kind) {}
}
