package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arguments of the wrong sort, for every command. */
class ArgumentSortTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void makeACorpusADatasetAndAFile() throws IOException {
        Files.createDirectories(folder.resolve("corpus/notes"));
        Files.writeString(folder.resolve("corpus/corpus.yaml"), "name: sorts\n");
        Files.writeString(folder.resolve("corpus/notes/page.txt"), "Nothing.\n");
        Files.writeString(folder.resolve("corpus/notes/page.yaml"), "statements: []\n");
        Files.createDirectory(folder.resolve("data"));
        Files.writeString(folder.resolve("data/comity-manifest.yaml"), "files: []\n");
        Files.writeString(folder.resolve("data/dataset.yaml"), "comity: 1\n");
        Files.writeString(folder.resolve("file"), "x");
        Files.createDirectory(folder.resolve("data/csv"));
        Files.createDirectory(folder.resolve("empty"));
        Files.createDirectories(folder.resolve("many/b/corpus.yaml"));
        Files.createDirectories(folder.resolve("many/c/deep"));
        Files.writeString(folder.resolve("many/c/deep/corpus.yaml"), "name: deep\n");
        Files.createDirectory(folder.resolve("near"));
        Files.writeString(folder.resolve("near/Corpus.yml"), "name: near\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "check @/corpus/notes/page.yaml | @/corpus/notes/page.yaml is not a folder; give the folder that contains"
                        + " corpus.yaml, such as @/corpus",
                "build @/corpus/notes/page.yaml | @/corpus/notes/page.yaml is not a folder; give the folder that contains"
                        + " corpus.yaml, such as @/corpus",
                "check @/file | @/file is not a folder; give the folder that contains corpus.yaml",
                "check @/data | @/data is a dataset, not a corpus; give the folder that contains corpus.yaml, or check the"
                        + " dataset with 'comity verify'",
                "check @/empty | @/empty contains no corpus.yaml; give the folder that contains it",
                "build @/empty | @/empty contains no corpus.yaml; give the folder that contains it",
                "check @/corpus/notes | @/corpus/notes contains no corpus.yaml, but is part of the corpus @/corpus; give"
                        + " that folder",
                "check @/corpus/notes/../notes | @/corpus/notes/../notes contains no corpus.yaml, but is part of the corpus"
                        + " @/corpus; give that folder",
                "check @/data/csv | @/data/csv contains no corpus.yaml, but is part of the dataset @/data; give the folder"
                        + " of a corpus",
                "check @/many | @/many contains no corpus.yaml; give the folder of one corpus, such as @/many/c/deep",
                "check @/many/b | @/many/b/corpus.yaml is a folder, but a corpus needs a file of that name",
                "check @/near | @/near contains no corpus.yaml; rename 'Corpus.yml' in it to 'corpus.yaml'",
                "convert --to text @/corpus/notes/page.yaml --corpus @/corpus/notes | @/corpus/notes contains no"
                        + " corpus.yaml, but is part of the corpus @/corpus; give that folder",
                "check @/corpus --texts @/file | @/file is not a folder; give the folder of the texts",
                "build @/corpus --out @/corpus | '--out' @/corpus is the corpus itself; give a different folder for the"
                        + " dataset",
                "build @/corpus --out @/file | '--out' @/file cannot be a folder, because @/file is not one",
                "build @/corpus --out @/file/a/b | '--out' @/file/a/b cannot be a folder, because @/file is not one",
                "verify @/corpus | @/corpus is a corpus, not a dataset; give the folder of the dataset, or check the corpus"
                        + " with 'comity check'",
                "verify @/data/dataset.yaml | @/data/dataset.yaml is not a folder; give the folder of the dataset, such as"
                        + " @/data",
                "convert --to brat @/corpus/notes | @/corpus/notes is a folder; give one annotation file, or a text with"
                        + " labelled lines",
                "convert --to brat @/data | @/data is a dataset; give one annotation file, or a text with labelled lines",
                "convert --to brat @/corpus/corpus.yaml | @/corpus/corpus.yaml describes a corpus and contains no"
                        + " annotations; give one annotation file of the corpus",
                "convert --to brat @/data/dataset.yaml | @/data/dataset.yaml is a file of a dataset; give an annotation"
                        + " file of a corpus",
                "convert --to brat @/file | no folder above @/file contains corpus.yaml; give the corpus of the file with"
                        + " '--corpus'",
                "convert --to text @/corpus/notes/page.yaml --corpus @/data | @/data is a dataset, not a corpus; give the"
                        + " folder that contains corpus.yaml, or check the dataset with 'comity verify'",
                "convert --to text @/corpus/notes/page.yaml --corpus @/file | @/file is not a folder; give the folder that"
                        + " contains corpus.yaml",
                "convert --to text @/corpus/notes/page.yaml --out @/data | '--out' @/data is a folder; give the path of a"
                        + " new file",
                "convert --to text @/corpus/notes/page.yaml --out @/file/new | @/file is not a folder; give the path of a"
                        + " new file in a folder",
            })
    void explainsAnArgumentOfTheWrongSort(String arguments, String explanation) {
        Run run = run(arguments);
        assertEquals(
                "comity: " + explanation.replace("@", folder.toString()),
                run.err().lines().findFirst().orElse(""));
        assertEquals("", run.out());
        assertEquals(2, run.exitCode());
    }

    @ParameterizedTest
    @CsvSource({
        "check @/nowhere",
        "check @/corpus --texts @/nowhere",
        "verify @/nowhere",
        "convert --to text @/nowhere",
        "convert --to text @/corpus/notes/page.yaml --corpus @/nowhere",
        "convert --to text @/corpus/notes/page.yaml --out @/nowhere/file",
    })
    void saysThatAPathDoesNotExist(String arguments) {
        Run run = run(arguments);
        assertEquals("comity: cannot open " + folder + "/nowhere: no such file or folder\n", run.err());
        assertEquals(3, run.exitCode());
    }

    @Test
    void namesARelativePathAsItIsGiven() {
        assertEquals(
                "comity: cannot open no-such-folder: no such file or folder\n",
                run("convert --to text @/corpus/notes/page.yaml --out no-such-folder/x")
                        .err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "check - | '-' does not mean standard input or output here; for a file of that name write ./-",
                "verify - | '-' does not mean standard input or output here; for a file of that name write ./-",
                "convert --to text - | '-' does not mean standard input or output here; for a file of that name write ./-",
                "build --out - | '-' does not mean standard input or output here; for a file of that name write ./-",
                "check %20 | the path is blank",
                "build --out %20 | the path is blank",
                "verify %00 | '\\u0000' is not a valid path",
            })
    void refusesWhatIsNotThePathOfAnything(String arguments, String explanation) {
        Run run = run(arguments);
        assertTrue(run.err().lines().findFirst().orElse("").endsWith(": " + explanation), run.err());
        assertEquals(2, run.exitCode());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void namesALinkThatLeadsNowhere() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("nowhere"));
        for (String command : new String[] {"check", "verify", "convert --to text"}) {
            Run run = run(command + " " + link);
            assertEquals("comity: " + link + " is a link that leads nowhere\n", run.err());
            assertEquals(3, run.exitCode());
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void saysThatACorpusFileIsALinkThatLeadsNowhere() throws IOException {
        Files.createSymbolicLink(folder.resolve("empty/corpus.yaml"), Path.of("nowhere"));
        Run run = run("check @/empty");
        assertEquals(
                "comity: " + folder
                        + "/empty/corpus.yaml is a link that leads nowhere, but a corpus needs a file of that"
                        + " name",
                run.err().lines().findFirst().orElse(""));
        assertEquals(2, run.exitCode());
    }

    @Test
    void convertsNoFileThatACorpusCannotContain() throws IOException {
        Files.writeString(folder.resolve("corpus/notes/.page.yaml"), "statements: []\n");
        Run run = run("convert --to text @/corpus/notes/.page.yaml");
        assertEquals("""
                notes/.page.yaml: error: this is not a file that a corpus can contain (nothing-to-convert)
                """, run.err());
        assertEquals(1, run.exitCode());
    }

    @Test
    void namesTheAnnotationsOfATextThatCannotBeConverted() {
        assertEquals("""
                notes/page.txt: error: the file contains no annotations that can be read (nothing-to-convert)
                  help: give the annotations of this text, 'notes/page.yaml'
                """, run("convert --to brat @/corpus/notes/page.txt").err());
    }

    private Run run(String arguments) {
        String[] words = arguments.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            words[i] =
                    words[i].replace("@", folder.toString()).replace("%20", " ").replace("%00", "\0");
        }
        return Run.of(words);
    }
}
