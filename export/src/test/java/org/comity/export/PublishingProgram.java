package org.comity.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;

/** Publishes the sample into the folder that its argument names, as another process. */
final class PublishingProgram {

    private PublishingProgram() {}

    public static void main(String[] args) throws IOException {
        Publication.publish(Sample.dialogues(), Path.of(args[0]), EnumSet.allOf(Format.class), "comity test");
    }
}
