package org.comity.ingest.format.webanno;

import java.util.List;
import java.util.Optional;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.AnnotationReader;
import org.comity.ingest.text.Decoded;
import org.comity.ingest.text.SourceText;
import org.comity.ingest.text.TextDecoder;

/**
 * Reads WebAnno TSV 3.0 to 3.3, as the appendix "WebAnno TSV 3.3 File format" of the user guide of INCEpTION describes
 * it: UTF-8, with offsets in UTF-16 units.
 *
 * <p>What a file says becomes the following, in its order. The label of an annotation is the last part of the name of
 * its layer; its first attribute, {@code layer}, is the whole name, the others are those features that have a value.
 *
 * <ul>
 *   <li>An annotation of a span layer is a span with one passage, from the begin of its first token, or part of one, to
 *       the end of its last, whatever stands between. Its id is such as {@code 1-1:Span}, with {@code [2]} after it where
 *       it has a number. One of no width has a passage without words.
 *   <li>An annotation of a layer with slots is an event, with its words as the trigger and an argument for each link,
 *       be there any or not. A link without a role has the name of its slot instead.
 *   <li>A link of a chain is a span, such as {@code 1-1:SimpleLink->1-1}. Each chain is a relation, such as
 *       {@code SimpleLink->1}, whose arguments are its links in their order; the role of each is what leads from it to the
 *       next, or else the name of that feature.
 *   <li>A relation is one, from {@code Governor} to {@code Dependent}, the token at whose line it stands.
 *   <li>A token to which a relation or a slot refers as such, or a dependency where no part of speech is annotated, is a
 *       span with the label {@code Token} and its number as its id. Other tokens, and sentences with their ids, are not annotations.
 * </ul>
 *
 * <p>The text is put together from the sentences, each at the offset of its first token. What stands between two of
 * them the format does not keep: where the offsets leave a gap, it is filled with a line feed and, where it is wider,
 * spaces after it, before the first sentence with spaces alone; what follows the last is lost. So all offsets stay true.
 *
 * <p>Bounds: a million lines of tokens, each of 4 Mi characters, a million annotations, gaps of 1 Mi characters together, and different
 * passages of 64 Mi characters together. Findings, errors where nothing else is said:
 *
 * <ul>
 *   <li>{@code webanno-header}: the first line, or the declaration of a layer, is not one; a warning for versions after
 *       3.3;
 *   <li>{@code webanno-line} (warning): a line that begins with {@code #} and means nothing;
 *   <li>{@code webanno-columns}: a line that has more columns than the header declares, or fewer;
 *   <li>{@code webanno-token}: a number that is none or that two lines have, a part without its token, a text without
 *       tokens, tokens without a text;
 *   <li>{@code webanno-offsets}: offsets that are no numbers, run backwards or leave their sentence or token;
 *   <li>{@code webanno-words}: the first token of a sentence that is not at its offsets;
 *   <li>{@code webanno-stack}: columns of a layer that tell different numbers of annotations;
 *   <li>{@code webanno-id}: a number in brackets that is none, that two annotations have, or that leaves tokens out;
 *   <li>{@code webanno-values}: an annotation with other values at a further token;
 *   <li>{@code webanno-slot}: roles and links of different number; a warning for a link that leads nowhere;
 *   <li>{@code webanno-chain}: a link that is of no chain or of two; a warning for a chain that lacks a link;
 *   <li>{@code webanno-reference}: what a relation or a slot refers to does not exist, or is not one annotation;
 *   <li>{@code webanno-truncated}: no sentence; a warning where no token covers the end of the last;
 *   <li>{@code webanno-too-large}: a bound is passed; {@code too-many-findings}: only the first 100 are reported;
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

    /** Tells whether the first line names the format and a version of it that begins with 3. */
    @Override
    public boolean recognises(String file, byte[] bytes) {
        return FormatVersion.begins(bytes);
    }

    @Override
    public AnnotatedText read(String file, byte[] bytes) {
        Decoded decoded = TextDecoder.decodeAny(file, bytes);
        if (decoded.text().isEmpty()) {
            return AnnotatedText.of(List.of(), decoded.findings());
        }
        SourceText source = decoded.text().get();
        TsvProblems problems = new TsvProblems(file, source, decoded.findings());
        Cell first = new TsvLines(source.text()).next().orElseThrow();
        Optional<FormatVersion> version = FormatVersion.parse(first);
        if (version.isEmpty()) {
            problems.error(
                    "webanno-header",
                    first,
                    "the first line is " + first.quoted() + ", which names no version 3 of WebAnno TSV",
                    "write " + FormatVersion.LATEST);
            return AnnotatedText.of(List.of(), problems.findings());
        }
        return new TsvReading(file, source, version.get(), problems).read();
    }
}
