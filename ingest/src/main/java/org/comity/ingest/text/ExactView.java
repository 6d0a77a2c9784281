package org.comity.ingest.text;

/** The text as it is. */
record ExactView(String characters) implements View {

    @Override
    public String wordsToFind(String words) {
        return Folding.strip(words);
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
