package org.comity.export.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The file that keeps git from changing the bytes of a dataset. */
final class GitAttributes {

    static final String NAME = ".gitattributes";

    static final String TEXT = """
            # Written by comity build --gitattributes, so that git does not change the bytes of this dataset.
            * -text
            *.xlsx binary
            *.sqlite binary
            README.md !text
            """;

    private GitAttributes() {}

    /** Returns whether a folder has such a file, of whatever content. */
    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
    }

    /** Returns whether the file in a folder is as Comity writes it. Its line ends may have been changed by git. */
    static boolean isOursIn(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        byte[] bytes = FileAction.READ.on(file, () -> Files.readAllBytes(file));
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("\r\n", "\n")
                .equals(TEXT);
    }
}
