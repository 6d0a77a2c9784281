package org.comity.readme;

import java.io.IOException;
import java.nio.file.Path;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;
import org.comity.domain.time.Day;
import org.comity.export.reading.DatasetReader;

/** Prints who belonged to a body on a day, from a published dataset. */
public final class WhoBelonged {

    private WhoBelonged() {}

    public static void main(String[] args) throws IOException {
        Dataset dataset = DatasetReader.read(Path.of(args[0]));
        WhoBelongs.to(EntityId.of("add"), Day.of(2015, 6, 30), dataset).forEach(System.out::println);
    }
}
