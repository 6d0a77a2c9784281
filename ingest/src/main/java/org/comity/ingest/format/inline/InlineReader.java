package org.comity.ingest.format.inline;

import java.util.List;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationReader;
import org.comity.ingest.node.yaml.YamlReader;

/**
 * Reads files that are text and annotation at once: below a YAML head stands the text, and in it marks such as
 * {@code [Established in 1951]{about=iom established=1951}}.
 *
 * <p>Marks are the bracketed spans of Pandoc (extensions {@code bracketed_spans} and {@code all_symbols_escapable}).
 * Brackets balance, and marks may stand in marks; braces with attributes follow the closing bracket at once; a mark
 * ends in the block in which it begins, and a blank line ends a block. A backslash takes the meaning from any ASCII
 * punctuation. Between backticks, a run of as many on both sides, nothing is read. All other Markdown is words. The
 * differences from Pandoc are few: attributes without a value, with a quotation mark that is never closed or with a bare
 * brace are no attributes, which is how djot has it; and only code hides a bracket, while in Pandoc a link, a formula or
 * a tag does as well.
 *
 * <p>Each mark is an annotation of kind span with one passage, whose offsets count code points of the words that are
 * left when head, marks and escapes are taken out. Its label is the first class. Its attributes, in their order, are the
 * further classes, named {@code class}, the ids, named {@code id}, and what is written {@code key=value}. Its id is the
 * last {@code #id} where no other mark has it, else line and column of its bracket.
 *
 * <p>Wherever an opening brace follows a closing bracket and no mark comes of it, there is a warning. Beyond those that
 * {@link org.comity.ingest.text.TextDecoder TextDecoder} and the YAML of the head have, the findings are
 * {@code head-missing}, {@code head-not-closed}, {@code empty-text}, {@code marks-too-deep} and {@code too-many-marks}
 * (errors), {@code not-a-mark}, {@code empty-mark} and {@code too-many-findings} (warnings).
 */
public final class InlineReader implements AnnotationReader {

    /** The deepest nesting of marks. */
    public static final int MAX_DEPTH = 64;

    /** The most code points marked in a file, counted anew for each mark. */
    public static final int MAX_MARKED = 100_000_000;

    /** The reader, which keeps nothing between files. */
    public InlineReader() {}

    @Override
    public String format() {
        return "inline";
    }

    @Override
    public List<String> endings() {
        return List.of(".md");
    }

    /** Tells whether a file begins with a head that has a line for the key {@code source}; the head is not parsed. */
    @Override
    public boolean recognises(String file, byte[] bytes) {
        return InlineHead.hasSource(bytes, YamlReader.MAX_BYTES);
    }

    @Override
    public boolean mayDeclareEntities() {
        return true;
    }

    @Override
    public AnnotatedText read(String file, byte[] bytes) {
        InlineFile parts = InlineFile.of(file, bytes);
        List<Annotation> annotations = parts.marked()
                .map(new MarkAnnotations(file, parts.source(), parts.problems())::of)
                .orElse(List.of());
        String words = parts.marked().map(MarkedWords::words).orElse(null);
        return new AnnotatedText(
                words, parts.headOrNull(), annotations, parts.problems().findings());
    }
}
