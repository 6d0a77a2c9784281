package org.comity.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.comity.domain.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever follows the advice of a finding is rid of it. */
class AdviceTest {

    @TempDir
    private Path corpus;

    @Test
    void namesTheKeyOfAnAttributeAsItIsWritten() throws IOException {
        write("corpus.yaml", "name: lakes\nentities:\n  borovia: {organization: state, name: Borovia}\n");
        write("forum.txt", "Borovia joined the seventh row.\n");
        String statement = "statements:\n  - {quote: Borovia joined the seventh row, about: borovia, x-rank: 7";
        write("forum.yaml", statement + "}\n");
        Finding finding = only("number-not-in-quote");
        String advice = finding.suggestion().orElseThrow();
        assertTrue(advice.endsWith("says: {x-rank: \"...\"}"), advice);
        write("forum.yaml", statement + ", says: {x-rank: seventh}}\n");
        assertEquals(List.of(), findings("number-not-in-quote"));
        assertEquals(List.of(), findings("unknown-key"));
    }

    @Test
    void knowsWordsOfTheSameMeaningAsAKeyOrARole() throws IOException {
        write("corpus.yaml", "name: lakes\nentities:\n  forum: {organization: agency, name: Forum}\n");
        write("forum.txt", "Borovia joined the Forum.\n");
        write("forum.yaml", """
                source: {url: "https://example.org"}
                statements:
                  - quote: Borovia joined the Forum
                    about: forum
                    founded: 1950
                    seat: Lakeside
                    aka: FL
                  - quote: Borovia joined the Forum
                    member: forum
                    of: forum
                    role: member
                    from: 1950
                    till: 1960
                """);
        assertEquals(
                List.of(
                        "url: did you mean 'address'?",
                        "founded: did you mean 'established'?",
                        "seat: did you mean 'headquarters'?",
                        "aka: did you mean 'also called'?",
                        "role: did you mean 'as'?",
                        "from: did you mean 'since'?",
                        "till: did you mean 'until'?"),
                findings("unknown-key").stream()
                        .map(finding -> finding.details().given().orElseThrow() + ": "
                                + finding.suggestion().orElse(""))
                        .toList());
        write("forum.yaml", """
                statements:
                  - {quote: Borovia joined the Forum, member: forum, of: forum, as: full member}
                """);
        assertEquals("did you mean 'member'?", only("unknown-role").suggestion().orElse(""));
        assertEquals("member", only("unknown-role").details().nearest().orElse(""));
    }

    @Test
    void offersAListOrTheLineThatDeclaresAnEntity() throws IOException {
        String corpusFile = """
                name: lakes
                entities:
                  forum: {organization: agency, name: Forum}
                  borovia: {organization: state, name: Borovia}
                """;
        write("corpus.yaml", corpusFile);
        write("forum.txt", "Borovia and Arland joined the Forum.\n");
        String begin = "statements:\n  - {quote: Borovia and Arland joined the Forum, of: forum, as: member, member: ";
        write("forum.yaml", begin + "\"borovia, Arland\"}\n");
        assertEquals(
                "for several entities, write a list: [borovia, arland]",
                only("bad-name").suggestion().orElse(""));
        write("forum.yaml", begin + "Borovia}\n");
        assertEquals("did you mean 'borovia'?", only("bad-name").suggestion().orElse(""));
        write("forum.yaml", begin + "Arland}\n");
        String advice = only("bad-name").suggestion().orElse("");
        String line = "arland: {organization: state, name: Arland}";
        assertEquals(
                "did you mean 'arland'? It is not declared yet; if you mean a state, add this line under 'entities:' in"
                        + " corpus.yaml: " + line,
                advice);
        write("corpus.yaml", corpusFile + "  " + line + "\n");
        write("forum.yaml", begin + "[borovia, arland]}\n");
        assertEquals(List.of(), findings("bad-name"));
        assertEquals(List.of(), findings("unknown-entity"));
    }

    @Test
    void countsTheFilesOfAFolderWithoutTexts() throws IOException {
        write("corpus.yaml", "name: lakes\n");
        assertEquals(
                "the folder contains no text: put the texts and their annotations into it",
                only("no-text-read").suggestion().orElse(""));
        for (String file : List.of("a.pdf", "b.PDF", "c.docx", "read me")) {
            write(file, "x");
        }
        assertEquals(
                "the folder contains no text, only 4 files that are not read: 2 .pdf, 1 .docx, 1 without an ending; save"
                        + " their texts in files that end in .txt, and annotate these",
                only("no-text-read").suggestion().orElse(""));
    }

    @Test
    void tellsThatMarksWithoutAHeadAreNotRead() throws IOException {
        write("corpus.yaml", "name: lakes\nentities:\n  borovia: {organization: state, name: Borovia}\n");
        String marked = "[Borovia was founded in 1950]{about=borovia established=1950}.\n";
        write("marked.md", marked);
        write("other-key.md", "---\nsources: {title: x}\n---\n" + marked);
        write("plain.md", "Write `[words]{about=borovia}`, or a [link]{.external}.\n\n    " + marked);
        write("fenced.md", "An example:\n\n```\n" + marked + "```\n");
        write("unclosed.md", "---\nsource {title: x}\n" + marked);
        List<Finding> findings = findings("not-recognised");
        assertEquals(
                List.of("marked.md", "other-key.md", "unclosed.md"),
                findings.stream()
                        .map(finding -> finding.origin().orElseThrow().file())
                        .toList());
        assertEquals(
                "this file is not read: it has marks, but does not begin with a head between two lines '---' that has a"
                        + " line 'source:'",
                findings.get(0).message());
        write("marked.md", "---\nsource: {title: x}\n---\n" + marked);
        write("other-key.md", "---\nsource: {title: x}\n---\n" + marked);
        write("unclosed.md", "---\nsource: {title: x}\n---\n" + marked);
        assertEquals(List.of(), findings("not-recognised"));
    }

    @Test
    void tellsThatFilesWithBlanksInTheirEndingsAreNotRead() throws IOException {
        write("corpus.yaml", "name: lakes\nentities:\n  borovia: {organization: state, name: Borovia}\n");
        for (String name : List.of("a.yaml ", "b. YAML", "c.txt\u00a0", "d.ann\u200b", "e.yaml.bak")) {
            assumeTrue(canBeAName(name));
            write(name, "x");
        }
        assertEquals(
                List.of(
                        "a.yaml : this file is not read: there are blanks in its ending; the names of annotation files end"
                                + " in .yaml",
                        "b. YAML: this file is not read: there are blanks in its ending; the names of annotation files end"
                                + " in .yaml",
                        "c.txt\u00a0: this file is not read: there are blanks in its ending; the names of such files end in"
                                + " .txt",
                        "d.ann\u200b: this file is not read: there are blanks in its ending; the names of such files end in"
                                + " .ann"),
                findings("file-not-read").stream()
                        .map(finding -> finding.origin().orElseThrow().file() + ": " + finding.message())
                        .toList());
    }

    /** Some systems do not allow every name. */
    private boolean canBeAName(String name) {
        try {
            return corpus.resolve(name).getFileName().toString().equals(name);
        } catch (InvalidPathException refused) {
            return false;
        }
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(corpus.resolve(file), content);
    }

    private Finding only(String code) throws IOException {
        List<Finding> findings = findings(code);
        assertEquals(1, findings.size());
        return findings.get(0);
    }

    private List<Finding> findings(String code) throws IOException {
        return CorpusReader.read(corpus).findings().stream()
                .filter(finding -> finding.id().code().equals(code))
                .toList();
    }
}
