package org.comity.export.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.comity.domain.finding.Finding;
import org.comity.export.Format;
import org.comity.export.Sample;
import org.comity.export.format.DatasetFormat;
import org.comity.export.publication.Publication;
import org.comity.export.publication.PublicationOptions;
import org.comity.export.publication.PublicationResult;
import org.comity.export.reading.DatasetReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Datasets that a real git has committed and checked out; skipped without git. */
class GitCheckoutTest {

    private static final List<DatasetFormat> FORMATS = Format.all();
    private static final PublicationOptions FOR_GIT = PublicationOptions.DEFAULT.withGitAttributes();

    @TempDir
    private Path folder;

    @BeforeEach
    void requireGit() throws IOException, InterruptedException {
        boolean there;
        try {
            there = new ProcessBuilder("git", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            there = false;
        }
        assumeTrue(there, "git is not installed");
    }

    @Test
    void seesThatACheckoutHasOtherLineEnds() throws Exception {
        Path original = repository("original", "false");
        publish(original, PublicationOptions.DEFAULT);
        commit(original);
        Path checkout = checkout(original, "checkout", "true");

        List<Finding> findings = Verification.of(checkout.resolve("dataset")).findings();

        assertEquals(1, findings.size(), findings::toString);
        assertTrue(
                findings.get(0)
                        .message()
                        .matches("the line ends of [0-9]+ files, such as this one, were changed, probably by git;"
                                + " the rest is as published"),
                findings::toString);
    }

    @Test
    void seesThatACommitHasOtherLineEnds() throws Exception {
        Path original = repository("original", "input");
        publish(original, PublicationOptions.DEFAULT);
        commit(original);
        Path checkout = checkout(original, "checkout", "false");

        List<Finding> findings = Verification.of(checkout.resolve("dataset")).findings();
        FileSystemException refused = assertThrows(
                FileSystemException.class, () -> DatasetReader.read(checkout.resolve("dataset/csv/datapackage.json")));

        assertEquals(
                List.of("line-ends-changed"),
                findings.stream().map(finding -> finding.id().code()).toList());
        assertTrue(
                String.valueOf(refused.getReason())
                        .matches("the line ends of csv/[a-z_]+.csv were changed, probably by git;"
                                + " build the dataset again with --gitattributes, .*"),
                refused::getMessage);
    }

    @Test
    void keepsTheBytesWithAFileForGit() throws Exception {
        for (String setting : List.of("true", "input", "false")) {
            Path original = repository("original-" + setting, setting);
            PublicationResult result = publish(original, FOR_GIT);
            assertTrue(result.gitAttributes());
            commit(original);
            Path checkout = checkout(original, "checkout-" + setting, "true");

            assertEquals(List.of(), Verification.of(checkout.resolve("dataset")).findings());
            assertTrue(publish(checkout, FOR_GIT).gitAttributes());
            assertEquals("", git(checkout, "status", "--porcelain"));
        }
    }

    @Test
    void isRepairedAsTheMessageSays() throws Exception {
        Path original = repository("original", "input");
        publish(original, PublicationOptions.DEFAULT);
        commit(original);
        Path checkout = checkout(original, "checkout", "true");

        publish(checkout, FOR_GIT);
        git(checkout.resolve("dataset"), "add", ".gitattributes");
        git(checkout.resolve("dataset"), "add", "--renormalize", ".");
        git(checkout, "commit", "-q", "-m", "repaired");

        Path last = checkout(checkout, "last", "true");
        assertEquals(List.of(), Verification.of(last.resolve("dataset")).findings());
    }

    private static PublicationResult publish(Path repository, PublicationOptions options) throws IOException {
        return Publication.publish(Sample.dialogues(), repository.resolve("dataset"), FORMATS, "comity test", options);
    }

    private Path repository(String name, String lineEnds) throws IOException, InterruptedException {
        Path repository = Files.createDirectory(folder.resolve(name));
        git(repository, "init", "-q");
        git(repository, "config", "core.autocrlf", lineEnds);
        return repository;
    }

    private static void commit(Path repository) throws IOException, InterruptedException {
        git(repository, "add", "-A");
        git(repository, "commit", "-q", "-m", "dataset");
    }

    private Path checkout(Path repository, String name, String lineEnds) throws IOException, InterruptedException {
        Path checkout = folder.resolve(name);
        git(folder, "clone", "-q", "-c", "core.autocrlf=" + lineEnds, repository.toString(), checkout.toString());
        return checkout;
    }

    private static String git(Path where, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "user.name=test", "-c", "user.email=test@example.org"));
        command.addAll(List.of(arguments));
        Path said = Files.createTempFile("comity", ".git");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        int code = builder.start().waitFor();
        String text = Files.readString(said, StandardCharsets.UTF_8);
        Files.delete(said);
        assertEquals(0, code, () -> command + ": " + text);
        return text;
    }
}
