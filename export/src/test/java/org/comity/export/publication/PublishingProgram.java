package org.comity.export.publication;

import java.io.IOException;
import java.nio.file.Path;
import org.comity.export.Format;
import org.comity.export.Sample;

/** Publishes the sample into the folder in its argument, as another process. */
final class PublishingProgram {

    private PublishingProgram() {}

    public static void main(String[] args) throws IOException {
        Publication.publish(Sample.dialogues(), Path.of(args[0]), Format.all(), "comity test");
    }
}
