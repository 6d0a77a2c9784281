package org.comity.ingest.format.brat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.comity.ingest.ProjectFolder;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.annotation.AnnotationKind;
import org.comity.ingest.annotation.Argument;
import org.comity.ingest.annotation.Passage;
import org.comity.ingest.annotation.ReaderLaws;
import org.comity.ingest.mapping.PassageRequests;
import org.comity.ingest.text.PassageFinder;
import org.comity.ingest.text.QuoteFinder;
import org.comity.ingest.text.SourceText;
import org.junit.jupiter.api.Test;

/** The worked example: a page annotated with the configuration that we provide. */
class BratExampleTest {

    private static final Path FOLDER =
            ProjectFolder.resolve("ingest/src/test/resources/org/comity/ingest/format/brat/example");

    private final String text = Files.readString(FOLDER.resolve("river-page.txt"));
    private final AnnotatedText page = ReaderLaws.assertLawful(
            new BratReader(), "river-page.ann", Files.readAllBytes(FOLDER.resolve("river-page.ann")));
    private final BratConfiguration types = BratConfiguration.read("annotation.conf");

    BratExampleTest() throws IOException {}

    @Test
    void readsWithoutFindings() throws IOException {
        assertEquals("", BratPrinted.findings(page.findings()));
        assertEquals(Files.readString(FOLDER.resolve("river-page.picture")), BratPrinted.picture(page));
    }

    @Test
    void marksWordsThatStandInTheText() {
        PassageFinder finder = PassageFinder.of(QuoteFinder.of(SourceText.of(text)));
        for (Annotation annotation : page.annotations()) {
            for (Passage passage : annotation.passages()) {
                assertEquals(List.of(), finder.find(PassageRequests.of(passage)).problems(), annotation.id());
            }
        }
    }

    @Test
    void keepsToTheConfiguration() {
        for (Annotation annotation : page.annotations()) {
            String section = annotation.kind() == AnnotationKind.SPAN
                    ? "entities"
                    : annotation.kind() == AnnotationKind.EVENT ? "events" : "relations";
            BratConfiguration.Line type = types.line(section, annotation.label());
            for (Argument argument : annotation.arguments()) {
                String key = type.arguments().containsKey(argument.role()) ? argument.role() : argument.role() + "?";
                assertTrue(type.of(key).contains(label(argument.of())), annotation.id());
            }
            for (AnnotationAttribute attribute : annotation.details().attributes()) {
                BratConfiguration.Line declared = types.line("attributes", attribute.name());
                assertTrue(declared.of("Arg").contains(annotation.label()), annotation.id());
                assertTrue(
                        declared.arguments()
                                .getOrDefault("Value", List.of("true"))
                                .contains(attribute.value()),
                        annotation.id());
            }
        }
    }

    private String label(String id) {
        return page.annotations().stream()
                .filter(annotation -> annotation.id().equals(id))
                .map(Annotation::label)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void usesMostOfWhatIsOffered() {
        Set<String> used = new TreeSet<>();
        for (Annotation annotation : page.annotations()) {
            used.add(annotation.label());
            annotation.arguments().forEach(argument -> used.add(argument.role()));
            annotation.details().attributes().forEach(attribute -> used.add(attribute.name()));
        }
        List<String> offered = new ArrayList<>();
        types.sections().keySet().forEach(section -> offered.addAll(types.names(section)));
        offered.removeAll(used);

        assertEquals(List.of("Part_of", "<OVERLAP>"), offered);
    }
}
