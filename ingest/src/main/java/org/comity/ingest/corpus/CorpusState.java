package org.comity.ingest.corpus;

import java.util.Collection;
import org.comity.domain.entity.EntityId;
import org.comity.ingest.file.OpenedFile;
import org.comity.ingest.file.StateHash;

/** What the second round of reading knows from the first, apart from {@code corpus.yaml}. */
final class CorpusState {

    private CorpusState() {}

    /**
     * A hash of what the opened files say about the entities of the corpus. Names in the register, the subjects of pages and
     * clashes of their names follow from it.
     *
     * @param files all files of the corpus, in their order
     */
    static String of(Collection<OpenedFile> files) {
        StateHash hash = new StateHash();
        hash.add(files.stream().anyMatch(OpenedFile::losesDeclarations) ? 1 : 0);
        for (OpenedFile file : files) {
            if (file instanceof OpenedFile.Declaring declaring) {
                hash.add(1);
                declaring.file().addDeclarations(hash);
            } else if (file instanceof OpenedFile.Named page) {
                hash.add(2);
                add(page, hash);
            }
        }
        return hash.hash();
    }

    private static void add(OpenedFile.Named page, StateHash hash) {
        hash.add(page.path()).add(page.fixed().map(EntityId::value));
        hash.add(page.name().isPresent() ? 1 : 0);
        page.name()
                .ifPresent(name -> hash.add(name.name())
                        .add(name.remark())
                        .add(name.label())
                        .add(name.origin()));
        hash.add(page.further().size());
        page.further().forEach(hash::add);
    }
}
