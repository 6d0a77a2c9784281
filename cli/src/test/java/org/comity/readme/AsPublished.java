package org.comity.readme;

import java.io.IOException;
import java.nio.file.Path;
import org.comity.domain.dataset.Dataset;
import org.comity.export.reading.DatasetReader;
import org.comity.export.verification.Verification;

/** Reads a dataset only if its folder is as it was published. */
public final class AsPublished {

    private AsPublished() {}

    static Dataset read(Path folder) throws IOException {
        Verification verification = Verification.of(folder);
        if (!verification.findings().isEmpty()) {
            throw new IOException(folder + " is not as published: " + verification.findings());
        }
        return DatasetReader.read(folder);
    }
}
