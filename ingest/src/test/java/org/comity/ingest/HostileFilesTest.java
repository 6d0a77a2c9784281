package org.comity.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comity.domain.finding.Finding;
import org.comity.ingest.annotation.AnnotationReader;
import org.comity.ingest.annotation.ReaderLaws;
import org.comity.ingest.file.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files with hostile words in place of ordinary ones: the findings about them are short and safe to show. */
class HostileFilesTest {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9.$_-]+");
    private static final Pattern YAML_VALUE = Pattern.compile("(?<=[:,\\[{-] )[A-Za-z$][A-Za-z0-9-]*|(?m)^ *\\w+(?=:)");
    private static final Pattern JSON_TEXT = Pattern.compile("\"\\w[^\"\\\\]*\"");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(CorpusFolderCase.folder("bad").resolveSibling("."))) {
            return all
                    .filter(Files::isRegularFile)
                    .filter(path -> Formats.installed().endings().stream().anyMatch(path.toString()::endsWith))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Stream<Path> corpora() {
        return CorpusReaderTest.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void areReadLawfully(Path path) throws IOException {
        Random random = new Random(path.getFileName().toString().hashCode());
        String name = path.getFileName().toString();
        String text = Files.readString(path, StandardCharsets.ISO_8859_1);
        for (int i = 0; i < 10; i++) {
            byte[] bytes = hostile(name, text, random);
            for (AnnotationReader reader :
                    Formats.installed().reader(name, bytes).stream().toList()) {
                ReaderLaws.assertLawful(reader, name, bytes);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void makeFindingsFitToBeShown(Path corpus, @TempDir Path folder) throws IOException {
        List<Path> files = files(corpus);
        for (int i = 0; i < 8; i++) {
            Random random = new Random(corpus.getFileName().toString().hashCode() + i);
            for (Path file : files) {
                Path copy = folder.resolve(corpus.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                boolean changed = random.nextInt(files.size()) < 2;
                byte[] bytes = changed ? hostile(file.toString(), text, random) : Files.readAllBytes(file);
                Files.write(copy, bytes);
            }
            for (Finding finding : CorpusReader.read(folder).findings()) {
                String file = finding.origin().map(origin -> origin.file()).orElse("");
                assertTrue(HostileWords.areShownFitly(finding, file), () -> "not fit to be shown: " + finding);
            }
        }
    }

    @Test
    void areOfEveryFormat() throws IOException {
        TreeSet<String> formats = new TreeSet<>();
        for (Path path : files().toList()) {
            Formats.installed()
                    .reader(path.getFileName().toString(), Files.readAllBytes(path))
                    .ifPresent(reader -> formats.add(reader.format()));
        }
        assertEquals(
                List.of("brat", "hypothesis", "inline", "langextract", "statements", "web-annotation", "webanno-tsv"),
                List.copyOf(formats));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The file with up to three of its words replaced, written as its format requires. */
    private static byte[] hostile(String name, String text, Random random) {
        HostileWords words = new HostileWords(random);
        boolean yaml = name.endsWith(".yaml");
        boolean json = name.endsWith(".json") || name.endsWith(".jsonld");
        Pattern pattern = yaml ? YAML_VALUE : json ? JSON_TEXT : WORD;
        String changed = text;
        for (int i = random.nextInt(3); i >= 0; i--) {
            List<MatchResult> places = pattern.matcher(changed).results().toList();
            if (!places.isEmpty()) {
                MatchResult place = places.get(random.nextInt(places.size()));
                String word = yaml || json
                        ? quoted(words.next())
                        : new String(words.next().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
                changed = changed.substring(0, place.start()) + word + changed.substring(place.end());
            }
        }
        return changed.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Words as a quoted text that is valid in both JSON and YAML. */
    private static String quoted(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= ' ' && c <= '~' && c != '"' && c != '\\') {
                quoted.append(c);
            } else {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return quoted.append('"').toString();
    }
}
