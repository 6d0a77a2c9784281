package org.example.extension;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationReader;
import org.comity.ingest.annotation.OffsetUnit;
import org.comity.ingest.annotation.Offsets;
import org.comity.ingest.annotation.Passage;

/** Reads lines such as {@code 12 37 Observer}: the start and end of words, in code points, and their label. */
public final class MarksReader implements AnnotationReader {

    private static final Pattern LINE = Pattern.compile("(\\d{1,9})\t(\\d{1,9})\t(\\w+)");

    /** A reader without state. */
    public MarksReader() {}

    @Override
    public String format() {
        return "marks";
    }

    @Override
    public List<String> endings() {
        return List.of(".marks");
    }

    @Override
    public AnnotatedText read(String file, byte[] bytes) {
        List<Annotation> annotations = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        int number = 0;
        for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
            Origin origin = new Origin(file, ++number, 1);
            Matcher fields = LINE.matcher(line);
            if (fields.matches()) {
                int start = Integer.parseInt(fields.group(1));
                int end = Integer.parseInt(fields.group(2));
                Passage words = Passage.at(new Offsets(start, end, OffsetUnit.CODE_POINTS));
                annotations.add(Annotation.builder("line " + number, origin)
                        .label(fields.group(3))
                        .passages(List.of(words))
                        .build());
            } else {
                findings.add(Finding.of(
                                Severity.ERROR,
                                "marks-line",
                                file + "." + number,
                                "the line is not two offsets and a label")
                        .at(Place.of(origin)));
            }
        }
        return AnnotatedText.of(annotations, findings);
    }
}
