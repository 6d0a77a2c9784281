package org.comity.ingest.format.brat;

import java.util.ArrayList;
import java.util.List;
import org.comity.domain.finding.Finding;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationReader;
import org.comity.ingest.text.Decoded;
import org.comity.ingest.text.SourceText;
import org.comity.ingest.text.TextDecoder;

/**
 * Reads the stand-off format of brat (<a href="https://brat.nlplab.org/standoff.html">its description</a>, version 1.3).
 *
 * <ul>
 *   <li>{@code T}: words with a label. A mark with gaps has a passage for each of its fragments. Offsets count code
 *       points by the rules of the format, and stay as they are in the file. From 0 to 0 without words is an annotation
 *       of the text as a whole. Fragments that only white space with a line end or a tab parts are one passage, once
 *       the text is known: the format cannot hold such a passage otherwise.
 *   <li>{@code E}: an event, whose passages are those of its trigger. A trigger that no other line names is no
 *       annotation of its own.
 *   <li>{@code R}: a relation; {@code *}: a relation whose arguments have no roles, with an id of the form {@code *1}.
 *   <li>{@code A}, {@code M}: an attribute of a span, relation or event, {@code true} where it has no value;
 *       {@code N}: a normalization of such; {@code #}: a note of such, or of one of their attributes, normalizations or
 *       notes, and then of them.
 * </ul>
 *
 * <p>The first character of an id says of what kind its line is. Lines may name others that come later. Findings, of
 * which there are 1,000 and one more for the rest at most:
 *
 * <ul>
 *   <li>{@code brat-line} (error, for notes a warning): a line is not as its kind should be; {@code brat-line-kind}
 *       (error): it is of no kind known;
 *   <li>{@code brat-id-twice}: an id stands twice; the later one is left out (error), but an attribute, normalization or
 *       note is kept (warning);
 *   <li>{@code brat-offsets} (error): offsets are no numbers, too large, or hold nothing; (warning) fragments overlap;
 *   <li>{@code brat-words}: the words are missing or not as long as their offsets (warning), or cannot be parted among
 *       the fragments (error);
 *   <li>{@code brat-trigger} (error): an event has no trigger; (warning) its trigger has another label;
 *   <li>{@code brat-argument} (error): an argument has no role, or names nothing; it is left out;
 *   <li>{@code brat-relation-ends} (warning): a relation has other than two ends, an equivalence fewer;
 *   <li>{@code brat-target} (error, for notes a warning): what an attribute, normalization or note is about is not
 *       there;
 *   <li>{@code brat-extra-field} (warning): something stands where nothing should.
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
        BratFindings findings = new BratFindings(file, text);
        BratScan scan = BratScan.of(text, findings);
        List<Finding> all = new ArrayList<>();
        if (scan.isDoubtful()) {
            Decoded decoded = TextDecoder.decodeAny(file, bytes);
            if (decoded.text().isEmpty()) {
                return AnnotatedText.of(List.of(), decoded.findings());
            }
            all.addAll(decoded.findings());
        }
        List<Annotation> annotations = BratPicture.of(file, scan);
        all.addAll(findings.all());
        all.sort(null);
        return AnnotatedText.of(annotations, all);
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
