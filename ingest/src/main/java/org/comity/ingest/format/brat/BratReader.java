package org.comity.ingest.format.brat;

import java.util.List;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationReader;
import org.comity.ingest.finding.TextFindings;
import org.comity.ingest.text.Decoded;
import org.comity.ingest.text.SourceText;
import org.comity.ingest.text.TextDecoder;
import org.comity.ingest.text.TextPlace;

/**
 * Reads the stand-off format of brat (<a href="https://brat.nlplab.org/standoff.html">its description</a>, version 1.3).
 *
 * <ul>
 *   <li>{@code T}: words with a label. A mark with gaps has a passage for each of its fragments. Offsets count code
 *       points, as the format requires, and stay as they are in the file. From 0 to 0 without words is an annotation
 *       of the whole text. Fragments separated only by white space with a line end or a tab become one passage once
 *       the text is known, because the format cannot represent such a passage in any other way.
 *   <li>{@code E}: an event, whose passages are those of its trigger. A trigger that no other line refers to is not
 *       an annotation of its own.
 *   <li>{@code R}: a relation; {@code *}: a relation whose arguments have no roles, with an id of the form {@code *1}.
 *   <li>{@code A}, {@code M}: an attribute of a span, relation or event, {@code true} if it has no value;
 *       {@code N}: a normalization of one; {@code #}: a note on one, or on one of their attributes, normalizations or
 *       notes, in which case it belongs to the span, relation or event. One on a trigger belongs to its events,
 *       unless the trigger is an annotation of its own.
 * </ul>
 *
 * <p>The first character of an id determines the kind of its line. Lines may refer to lines that come later. Findings:
 *
 * <ul>
 *   <li>{@code brat-line} (error; for notes a warning): a line does not have the form of its kind;
 *       {@code brat-line-kind} (error): the kind is unknown;
 *   <li>{@code brat-id-twice}: an id is used twice; the later line is left out (error), except an attribute,
 *       normalization or note, which is kept (warning);
 *   <li>{@code brat-offsets} (error): offsets are not numbers, are too large, or contain nothing; (warning) fragments
 *       overlap;
 *   <li>{@code brat-words}: the words are missing or are not as long as their offsets (warning), or cannot be split
 *       into the fragments (error);
 *   <li>{@code brat-trigger} (error): an event has no trigger; (warning) its trigger has a different label;
 *   <li>{@code brat-argument} (error): an argument has no role, or refers to nothing; it is left out;
 *   <li>{@code brat-relation-ends} (warning): a relation does not have two ends, or an equivalence has fewer;
 *   <li>{@code brat-target} (error; for notes a warning): the target of an attribute, normalization or note does not
 *       exist;
 *   <li>{@code brat-extra-field} (warning): the line has a field that its kind does not have.
 * </ul>
 */
public final class BratReader implements AnnotationReader {

    @Override
    public String format() {
        return "brat";
    }

    @Override
    public List<String> endings() {
        return List.of(".ann");
    }

    @Override
    public AnnotatedText read(String file, byte[] bytes) {
        BratText text = new BratText(bytes);
        TextFindings findings = new TextFindings(file, at -> TextPlace.of(file, text.source(), text.codePoints(at)));
        BratScan scan = BratScan.of(text, findings);
        if (scan.isDoubtful()) {
            Decoded decoded = TextDecoder.decodeAny(file, bytes);
            if (decoded.text().isEmpty()) {
                return AnnotatedText.of(List.of(), decoded.findings());
            }
            findings.addAll(decoded.findings());
        }
        List<Annotation> annotations = BratPicture.of(file, scan);
        return AnnotatedText.of(annotations, findings.findings());
    }

    @Override
    public List<Annotation> heldAgainst(String text, List<Annotation> annotations) {
        if (annotations.stream().allMatch(annotation -> annotation.passages().size() < 2)) {
            return annotations;
        }
        JoinedPassages passages = new JoinedPassages(SourceText.of(text));
        return annotations.stream().map(passages::joined).toList();
    }
}
