package org.comity.ingest.format.brat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.ReaderLaws;
import org.comity.ingest.mapping.PassageRequests;
import org.comity.ingest.text.PassageFinder;
import org.comity.ingest.text.QuoteFinder;
import org.comity.ingest.text.SourceText;

/** Laws for any bytes. The files beside this class are tried in every build; {@code mvn -Pfuzz} looks for new ones. */
class BratFuzzTest {

    private static final SourceText TEXT =
            SourceText.of("Arland \uD83C\uDF0D joined\nthe Delta Forum in 2011.".repeat(9));

    /** Checks the laws of readers; after the first writing, reading against the text and writing changes nothing. */
    @FuzzTest(maxDuration = "10m")
    void readsAnyBytes(byte[] bytes) {
        AnnotatedText picture = ReaderLaws.assertLawful(new BratReader(), "x.ann", bytes);
        PassageFinder finder = PassageFinder.of(QuoteFinder.of(TEXT));
        for (Annotation annotation : picture.annotations()) {
            annotation.passages().stream().limit(9).map(PassageRequests::of).forEach(finder::find);
        }
        if (picture.annotations().stream().allMatch(BratFuzzTest::isWritable) && isClosed(picture)) {
            String written = write(picture.annotations());
            AnnotatedText again =
                    ReaderLaws.assertLawful(new BratReader(), "x.ann", written.getBytes(StandardCharsets.UTF_8));
            assertEquals(picture.annotations().size(), again.annotations().size(), written);
            List<Annotation> joined = new BratReader().heldAgainst(TEXT.text(), again.annotations());
            assertEquals(written, write(joined));
        }
    }

    private static String write(List<Annotation> annotations) {
        return new BratWriter().write(TEXT.text(), "x.txt", annotations);
    }

    /** A repeated part that is left out may have been the target of another part. */
    private static boolean isClosed(AnnotatedText picture) {
        Set<String> ids = picture.annotations().stream().map(Annotation::id).collect(Collectors.toSet());
        return picture.annotations().stream()
                .flatMap(annotation -> annotation.arguments().stream())
                .allMatch(argument -> ids.contains(argument.of()));
    }

    private static boolean isWritable(Annotation annotation) {
        return annotation.passages().stream()
                .allMatch(passage -> passage.offsets()
                        .filter(offsets -> offsets.start() >= 0
                                && offsets.start() < offsets.end()
                                && offsets.end() <= TEXT.length())
                        .isPresent());
    }
}
