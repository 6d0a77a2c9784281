package org.comity.benchmark.build;

/**
 * The size of a generated corpus.
 *
 * @param files the number of texts, each with an annotation file
 * @param perFile the number of statements in each annotation file
 */
record CorpusSize(int files, int perFile) {

    /**
     * Reads a size.
     *
     * @param text such as {@code 10000x3}
     * @throws IllegalArgumentException if the text is not a size, quoting it
     */
    static CorpusSize parse(String text) {
        String[] parts = text.split("x", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("not a size such as '10000x3': '" + text + "'");
        }
        return new CorpusSize(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    int statements() {
        return files * perFile;
    }

    @Override
    public String toString() {
        return files + "x" + perFile;
    }
}
