package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code comity diff} in a git repository of its own. */
class GitRevisionIT {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void commit() throws IOException, InterruptedException {
        assumeTrue(git("init", "--quiet", ".") == 0, "git is not there");
        assertEquals(0, Run.of("init", folder.resolve("corpus").toString()).exitCode());
        assertEquals(
                0,
                Run.of(
                                "build",
                                folder.resolve("corpus").toString(),
                                "--format",
                                "json",
                                "--out",
                                folder.resolve("dataset").toString())
                        .exitCode());
        assertEquals(0, git("add", "--all"));
        assertEquals(
                0,
                git("-c", "user.name=Comity", "-c", "user.email=comity@example.org", "commit", "--quiet", "-m", "one"));
        Path annotations = folder.resolve("corpus/texts/forum.yaml");
        Files.writeString(annotations, Files.readString(annotations).replace("since: 2014-03", "since: 2014"));
    }

    @Test
    void comparesWithAnEarlierCorpus() throws IOException, InterruptedException {
        Run diff = diff("HEAD:corpus", "corpus");

        assertEquals(0, diff.exitCode(), diff.err());
        assertTrue(diff.out().contains("2014-03 → 2014\n"), diff.out());
        assertEquals(
                diff.out(),
                diff("HEAD:corpus/corpus.yaml", "corpus/corpus.yaml").out());
    }

    @Test
    void comparesADatasetWithTheCorpusOfTheSameRevision() throws IOException, InterruptedException {
        assertEquals(
                "No differences\n",
                diff("HEAD:dataset/dataset.json", "HEAD:corpus").out());
        assertEquals("No differences\n", diff("HEAD:dataset", "HEAD:corpus").out());
    }

    @Test
    void takesAPathBelowTheCurrentFolder() throws IOException, InterruptedException {
        Run diff = JarRun.in(folder.resolve("corpus")).quickly().run("diff", "HEAD:./", ".");

        assertTrue(diff.out().contains("2014-03 → 2014\n"), diff.out() + diff.err());
    }

    @Test
    void saysWhatIsWrong() throws IOException, InterruptedException {
        Run path = diff("HEAD:nothing", "corpus");
        Run revision = diff("elsewhere:corpus", "corpus");
        Run noCorpus = diff("HEAD:corpus/texts", "corpus");

        assertEquals(
                List.of(3, 3, 2), List.of(path.exitCode(), revision.exitCode(), noCorpus.exitCode()), noCorpus.err());
        assertTrue(
                path.err().startsWith("comity: HEAD:nothing is neither a file nor known to git, which says: fatal: "),
                path.err());
        assertTrue(
                revision.err().startsWith("comity: elsewhere:corpus is neither a file nor known to git"),
                revision.err());
        assertTrue(noCorpus.err().startsWith("comity: HEAD:corpus/texts contains no corpus.yaml"), noCorpus.err());
    }

    @Test
    void takesAPathForAPath() {
        assertFalse(DiffSide.of("corpus").isRevision());
        assertFalse(DiffSide.of("C:corpus").isRevision());
        assertTrue(DiffSide.of("HEAD:corpus").isRevision());
    }

    private Run diff(String before, String after) throws IOException, InterruptedException {
        return JarRun.in(folder).quickly().run("diff", before, after);
    }

    private int git(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("../git.txt").toFile())
                    .start()
                    .waitFor();
        } catch (IOException missing) {
            return -1;
        }
    }
}
