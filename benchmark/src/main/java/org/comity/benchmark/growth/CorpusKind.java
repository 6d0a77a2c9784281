package org.comity.benchmark.growth;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A kind of corpus, in which one list grows.
 *
 * @param name the name of the kind, for the command line and the table
 * @param grows what there are ten or a hundred times as many of
 * @param generator writes the corpus
 */
record CorpusKind(String name, String grows, Generator generator) {

    /** Writes a corpus of a size. */
    interface Generator {
        void write(GeneratedCorpus corpus, int size) throws IOException;
    }

    /** All kinds. */
    static List<CorpusKind> all() {
        List<CorpusKind> all = new ArrayList<>(MembershipKinds.KINDS);
        all.addAll(EntityKinds.KINDS);
        all.addAll(ClaimKinds.KINDS);
        all.addAll(QuoteKinds.KINDS);
        all.addAll(FormatKinds.KINDS);
        all.addAll(FileKinds.KINDS);
        return all;
    }
}
