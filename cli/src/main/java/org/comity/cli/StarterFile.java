package org.comity.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** A file of a new corpus. */
enum StarterFile {
    TEXT("forum.txt", "texts/forum.txt"),
    ANNOTATIONS("forum.yaml", "texts/forum.yaml"),
    IGNORED("gitignore", ".gitignore"),
    ATTRIBUTES("gitattributes", ".gitattributes"),
    WORKFLOW("workflow.yml", ".github/workflows/comity.yml"),
    /** The last one: without it, the other files do not make a corpus. */
    CORPUS("corpus.yaml", ArgumentSort.CORPUS_FILE);

    private final String resource;
    private final String path;

    StarterFile(String resource, String path) {
        this.resource = resource;
        this.path = path;
    }

    /** Its path in the folder of the corpus. */
    Path in(Path folder) {
        return folder.resolve(path);
    }

    /**
     * Its content.
     *
     * @param name the name of the corpus
     * @param title the title of the corpus
     */
    String content(String name, String title) throws IOException {
        try (InputStream in = Objects.requireNonNull(StarterFile.class.getResourceAsStream("/init/" + resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${name}", name)
                    .replace("${title}", title);
        }
    }
}
