package org.comity.ingest.text;

import java.util.function.IntConsumer;
import org.comity.domain.text.WhiteSpace;

/** The text as it is. */
final class ExactView implements View {

    private final String characters;
    private final RepeatedSearch search;

    ExactView(String characters) {
        this.characters = characters;
        this.search = new RepeatedSearch(characters);
    }

    @Override
    public String characters() {
        return characters;
    }

    @Override
    public void forEach(String words, int from, int to, IntConsumer match) {
        search.forEach(words, from, to, match);
    }

    @Override
    public String wordsToFind(String words) {
        return WhiteSpace.strip(words);
    }

    @Override
    public boolean isBoundary(int index) {
        return Clusters.isBoundary(characters, index);
    }

    @Override
    public int originalStart(int index) {
        return index;
    }

    @Override
    public int originalEnd(int index) {
        return index;
    }

    @Override
    public int index(int originalUnit) {
        return originalUnit;
    }
}
