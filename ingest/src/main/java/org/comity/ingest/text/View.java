package org.comity.ingest.text;

import java.util.function.IntConsumer;

/** A text in the form in which it is searched: the characters to search in, and the way back to the original. */
interface View {

    /** The characters to search in. */
    String characters();

    /** Reports where words begin that are between two indices of the view, in order. */
    void forEach(String words, int from, int to, IntConsumer match);

    /** The words of a quote in the form of this view, without white space around them. */
    String wordsToFind(String words);

    /** Returns whether a match may begin or end at an index of the view. */
    boolean isBoundary(int index);

    /** The unit of the original at which a match begins that begins at a boundary of the view. */
    int originalStart(int index);

    /** The unit of the original after a match that ends at a boundary of the view. */
    int originalEnd(int index);

    /** The index in the view of the first character at or after a unit of the original. */
    int index(int originalUnit);
}
