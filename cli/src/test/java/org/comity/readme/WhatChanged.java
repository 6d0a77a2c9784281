package org.comity.readme;

import java.io.IOException;
import java.nio.file.Path;
import org.comity.domain.change.Cause;
import org.comity.domain.change.ChangeType;
import org.comity.domain.change.DatasetChange;
import org.comity.domain.dataset.Dataset;
import org.comity.export.reading.DatasetReader;
import org.comity.ingest.CorpusReader;

/** Prints what changed in a corpus since its dataset was published. */
public final class WhatChanged {

    private WhatChanged() {}

    public static void main(String[] args) throws IOException {
        Dataset published = DatasetReader.read(Path.of(args[0]));
        Dataset now = CorpusReader.read(Path.of(args[1])).resolve();
        for (DatasetChange change : now.changesSince(published).all()) {
            if (change.type() != ChangeType.SUPPORT) { // only the quotes or statements behind it changed
                System.out.println(change.text());
                change.causes().stream()
                        .map(Cause::statements)
                        .forEach(statements -> statements.forEach(said -> System.out.println("  " + said.origins())));
            }
        }
    }
}
