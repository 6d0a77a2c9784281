package org.comity.ingest.format.webanno;

import java.util.List;
import java.util.Optional;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.AnnotationReader;
import org.comity.ingest.text.Decoded;
import org.comity.ingest.text.SourceText;
import org.comity.ingest.text.TextDecoder;

/**
 * Reads WebAnno TSV 3.0 to 3.3: UTF-8, with offsets in UTF-16 units. If more tokens are at their offsets when code
 * points are counted, these are what the offsets count, with one warning ({@code offset-unit}). The appendix "WebAnno TSV 3.3 File format" of the
 * user guide of INCEpTION describes the format.
 *
 * <p>The content of a file becomes the following annotations, in its order. The label of an annotation is the last part
 * of its layer's name. Its first attribute, {@code layer}, is the whole name; the others are the features with a value.
 *
 * <ul>
 *   <li>An annotation of a span layer is a span with one passage, from the beginning of its first token, or part of
 *       one, to the end of its last, whatever is between them. Its id has the form {@code 1-1:Span}, followed by
 *       {@code [2]} if it has a number. An annotation of zero width has a passage without words.
 *   <li>An annotation of a layer with slots is an event, with its words as the trigger and an argument for each link,
 *       if there are any. A link without a role gets the name of its slot.
 *   <li>A link of a chain is a span, such as {@code 1-1:SimpleLink->1-1}. Each chain is a relation, such as
 *       {@code SimpleLink->1}, whose arguments are its links in order. The role of each is the label of the arrow to
 *       the next link, or else the name of that feature.
 *   <li>A relation is a relation from {@code Governor} to {@code Dependent}, the token in whose line it is.
 *   <li>A token that a relation or a slot refers to, or a dependency if no part of speech is annotated, is a span with
 *       the label {@code Token} and its number as its id. Other tokens, and sentences with their ids, are not
 *       annotations.
 * </ul>
 *
 * <p>The text is assembled from the sentences, each at the offset of its first token. The format does not keep the
 * characters between sentences: a gap between their offsets is filled with a line feed and, if it is longer, spaces
 * after it; a gap before the first sentence is filled with spaces only; text after the last sentence is lost. So all
 * offsets stay valid.
 *
 * <p>Bounds: a million lines of tokens, each of 4 Mi characters; a million annotations; gaps of 1 Mi characters in
 * total; and different passages of 64 Mi characters in total. Findings, which are errors unless noted otherwise:
 *
 * <ul>
 *   <li>{@code webanno-header}: the first line, or the declaration of a layer, is not valid; a warning for versions
 *       after 3.3;
 *   <li>{@code webanno-line} (warning): a line that begins with {@code #} and has no known meaning;
 *   <li>{@code webanno-columns}: a line with more or fewer columns than the header declares;
 *   <li>{@code webanno-token}: a number that is not valid or that two lines have, a part without its token, a text
 *       without tokens, tokens without a text;
 *   <li>{@code webanno-offsets}: offsets that are not numbers, run backwards or are outside their sentence or token;
 *   <li>{@code webanno-words}: the first token of a sentence that is not at its offsets;
 *   <li>{@code offset-unit} (warning): the offsets count code points;
 *   <li>{@code webanno-stack}: columns of a layer with different numbers of annotations;
 *   <li>{@code webanno-id}: a number in brackets that is not valid, that two annotations have, or that skips tokens;
 *   <li>{@code webanno-values}: an annotation with different values at a further token;
 *   <li>{@code webanno-slot}: different numbers of roles and links; a warning for a link without a target;
 *   <li>{@code webanno-chain}: a link of no chain or of two; a warning for a chain in which a link is missing;
 *   <li>{@code webanno-reference}: a relation or a slot refers to something that does not exist or is not one
 *       annotation;
 *   <li>{@code webanno-truncated}: no sentence; a warning if no token covers the end of the last;
 *   <li>{@code webanno-too-large}: a bound is exceeded;
 *   <li>those of {@link TextDecoder#decodeAny}.
 * </ul>
 */
public final class WebAnnoReader implements AnnotationReader {

    /** A reader, for any number of files and threads. */
    public WebAnnoReader() {}

    @Override
    public String format() {
        return "webanno-tsv";
    }

    @Override
    public List<String> endings() {
        return List.of(".tsv");
    }

    /** Returns whether the first line names the format, in whatever version. */
    @Override
    public boolean recognises(String file, byte[] bytes) {
        return TsvVersion.begins(bytes);
    }

    @Override
    public AnnotatedText read(String file, byte[] bytes) {
        Decoded decoded = TextDecoder.decodeAny(file, bytes);
        if (decoded.text().isEmpty()) {
            return AnnotatedText.of(List.of(), decoded.findings());
        }
        SourceText source = decoded.text().get();
        TsvProblems problems = new TsvProblems(file, source, decoded.findings());
        TsvCell first = new TsvLines(source.text()).next().orElseThrow();
        Optional<TsvVersion> version = TsvVersion.parse(first);
        if (version.isEmpty()) {
            String what = TsvVersion.isOlder(first.text())
                    ? "the first line is that of version 1 or 2 of WebAnno TSV; only version 3 is read"
                    : "the first line is " + first.quoted() + ", which does not name a version 3.x of WebAnno TSV";
            problems.error(
                    "webanno-header",
                    first,
                    what,
                    "export the text again as WebAnno TSV v3, so that the first line is " + TsvVersion.LATEST);
            return AnnotatedText.of(List.of(), problems.findings());
        }
        return TsvOffsetUnit.read(file, source, version.get(), decoded.findings());
    }
}
