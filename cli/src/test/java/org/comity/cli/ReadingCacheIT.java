package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.comity.domain.source.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program with a cache writes the same files as without. */
class ReadingCacheIT {

    private static final int FILES = 1_000;

    private @TempDir Path folder;

    @Test
    void readsOnlyWhatHasChangedAndWritesTheSameBytes() throws Exception {
        Path corpus = generated();
        assertEquals("1000 of 1000 files read", cached(build("cold", "")));
        assertEquals("none of 1000 files was read again", cached(build("warm", "")));

        Path text = corpus.resolve("note-7.txt");
        Files.writeString(text, Files.readString(text).replace("B", "C"));
        assertEquals("1 of 1000 files read", cached(build("changed", "")));
        assertEquals("", cached(build("plain", "--no-cache")));

        assertEquals(hashes("plain"), hashes("changed"));
        assertEquals(hashes("cold"), hashes("warm"));
        assertFalse(hashes("cold").equals(hashes("changed")));
    }

    @Test
    void usesNoCacheWhereTheUserWantsNone() throws Exception {
        generated();

        Run run = JarRun.in(folder)
                .shell("COMITY_CACHE=off XDG_CACHE_HOME=\"$PWD/xdg\" \"$java\" -jar \"$jar\" check corpus -v");

        assertEquals("", cached(run));
        assertFalse(Files.exists(folder.resolve("xdg")));
    }

    private Run build(String out, String option) throws IOException, InterruptedException {
        return JarRun.in(folder)
                .shell("COMITY_CACHE=\"$PWD/cache\" \"$java\" -jar \"$jar\" build corpus -v --format csv,yaml --out "
                        + out + " " + option);
    }

    /** What the program says about the cache; empty if it says nothing. */
    private static String cached(Run run) {
        assertTrue(run.out().contains("statements"), run.err());
        return run.out()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("cache"))
                .map(line -> line.substring("cache".length()).strip())
                .findFirst()
                .orElse("");
    }

    private Path generated() throws IOException {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        Files.writeString(
                corpus.resolve("corpus.yaml"),
                "name: x\nentities:\n  a: {organization: state, name: A}\n  b: {framework: network, name: B}\n");
        for (int i = 0; i < FILES; i++) {
            Files.writeString(corpus.resolve("note-" + i + ".txt"), "A is a member of B. This was note " + i + ".\n");
            Files.writeString(
                    corpus.resolve("note-" + i + ".yaml"),
                    "statements:\n  - {quote: A is a member of, member: a, of: b, as: member}\n");
        }
        return corpus;
    }

    private Map<String, Sha256> hashes(String dataset) throws IOException {
        Path root = folder.resolve(dataset);
        Map<String, Sha256> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(root.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }
}
