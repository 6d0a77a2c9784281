package org.comity.ingest.format.inline;

import java.util.List;
import java.util.Optional;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationReader;
import org.comity.ingest.node.yaml.YamlReader;

/**
 * Reads files that contain both text and annotations: a YAML head, and below it the text with marks such as
 * {@code [Established in 1951]{about=iom established=1951}}.
 *
 * <p>Marks are the bracketed spans of Pandoc (extensions {@code bracketed_spans} and {@code all_symbols_escapable}).
 * Brackets must balance, and marks may be nested. Braces with attributes directly follow the closing bracket. A mark
 * ends in the block in which it begins, and a blank line ends a block. A backslash escapes any ASCII punctuation. Text
 * between two runs of backticks of the same length is not read. All other Markdown is part of the words. There are few
 * differences from Pandoc: attributes without a value, with a quotation mark that is never closed or with a bare brace
 * are not attributes, as in djot; and only code hides a bracket, while in Pandoc a link, a formula or a tag does so
 * too.
 *
 * <p>Each mark is an annotation of kind span with one passage. Its offsets count the code points of the words that
 * remain when head, marks and escapes are removed. Its label is the first class. Its attributes, in order, are the
 * further classes, named {@code class}, the ids, named {@code id}, and each {@code key=value}. Its id is the last
 * {@code #id} if no other mark has it, else the line and column of its bracket.
 *
 * <p>If an opening brace directly follows a closing bracket and does not complete a mark, there is a warning. Besides
 * the findings of {@link org.comity.ingest.text.TextDecoder TextDecoder} and of the YAML of the head, the findings are
 * {@code head-missing}, {@code head-not-closed}, {@code empty-text}, {@code marks-too-deep} and {@code too-many-marks}
 * (errors), {@code not-a-mark}, {@code empty-mark} and {@code too-many-findings} (warnings).
 */
public final class InlineReader implements AnnotationReader {

    /** The maximum depth of nested marks. */
    public static final int MAX_DEPTH = 64;

    /** The maximum number of marked code points in a file; those of each mark are counted separately. */
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

    /** Returns whether a file begins with a head with a line for the key {@code source}; the head is not parsed. */
    @Override
    public boolean recognises(String file, byte[] bytes) {
        return InlineHead.hasSource(bytes, YamlReader.MAX_BYTES);
    }

    /** A Markdown file may have marks, but lack the head that says so. Examples in code do not count. */
    @Override
    public Optional<String> lacks(String file, byte[] bytes) {
        return InlineFile.makesStatements(file, bytes)
                ? Optional.of(
                        "it has marks, but does not begin with a head between two lines '---' that has a line 'source:'")
                : Optional.empty();
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
                words, parts.headOrNull(), annotations, parts.problems().findings(), null);
    }
}
