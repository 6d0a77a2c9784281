package org.comity.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that people read has a phrase that shows where the English is not plain. */
class PlainEnglishTest {

    private static final Pattern SPACE = Pattern.compile("[\\s*/\"+]+");

    private static final List<TellTale> TELL_TALES =
            lines("tell-tales.txt").map(TellTale::parse).toList();
    private static final Set<String> ALLOWED =
            new TreeSet<>(lines("allowed.txt").toList());

    static Stream<Area> areas() {
        return Area.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("areas")
    void usesNoTellTalePhrase(Area area) throws IOException {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, String> text : area.texts().entrySet()) {
            found.addAll(found(text.getKey(), text.getValue(), new TreeSet<>()));
        }
        Path report = Path.of("target", "tell-tales", area.name().replace(' ', '-') + ".txt");
        Files.createDirectories(report.toAbsolutePath().getParent());
        Files.write(report, found);
        assertEquals(
                "",
                String.join("\n", found),
                "write it in plain English; if it is right, see allowed.txt of this test");
    }

    @Test
    void allowsOnlyPhrasesThatOccur() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Area area : Area.all()) {
            for (Map.Entry<String, String> text : area.texts().entrySet()) {
                found(text.getKey(), text.getValue(), used);
            }
        }
        assertEquals(ALLOWED, used, "remove what is not needed any more from allowed.txt");
    }

    @Test
    void findsPhrasesInLiteralsAndComments() {
        String source = """
                /** All but
                 * for {@code whom} one. */
                class A { // nothing
                    // says
                    String of = "a file " + "a table \\" whom" + of + "be it"; char c = '"'; /* stands */
                }
                """;

        assertEquals(
                List.of(
                        "A:1: \"but for\": except",
                        "A:3: \"nothing says\": no … is defined, there is no …",
                        "A:5: \"stands\": is, is in, appears"),
                found("A", new JavaText(source).comments(), new TreeSet<>()));
        assertEquals(
                List.of(
                        "A:5: \"be it\": whether it is",
                        "A:5: \"whom\": who, or name the person or the subject",
                        "A:5: \"a file a table\": one file per table"),
                found("A", new JavaText(source).literals(), new TreeSet<>()));
    }

    @Test
    void readsLessThanTheWholeFile() {
        assertFalse(new JavaText("class Whom {}").literals().contains("Whom"));
    }

    /** Each phrase found with its place and what to write; what is allowed goes to the set instead. */
    private static List<String> found(String file, String text, Set<String> allowed) {
        List<String> found = new ArrayList<>();
        for (TellTale tellTale : TELL_TALES) {
            Matcher matcher = tellTale.pattern().matcher(text);
            while (matcher.find()) {
                String phrase = SPACE.matcher(matcher.group()).replaceAll(" ");
                List<String> allowances = ALLOWED.stream()
                        .filter(line -> line.endsWith(": " + phrase)
                                && file.endsWith(line.substring(0, line.length() - phrase.length() - 2)))
                        .toList();
                if (allowances.isEmpty()) {
                    long line = text.substring(0, matcher.start())
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count()
                            + 1;
                    found.add(file + ":" + line + ": \"" + phrase + "\": " + tellTale.instead());
                }
                allowed.addAll(allowances);
            }
        }
        return found;
    }

    private static Stream<String> lines(String resource) {
        try (InputStream in = PlainEnglishTest.class.getResourceAsStream(resource)) {
            String text = new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException broken) {
            throw new AssertionError(resource, broken);
        }
    }
}
