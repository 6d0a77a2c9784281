package org.comity.ingest.revision;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.domain.finding.WordDifference;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Sha256;
import org.comity.domain.source.Span;
import org.comity.domain.text.WhiteSpace;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.rebase.RebaseOutcome;
import org.comity.ingest.rebase.RebasedQuote;
import org.comity.ingest.rebase.RebasedSpan;
import org.comity.ingest.text.QuoteFinder;
import org.comity.ingest.text.QuoteRequest;
import org.comity.ingest.text.Utf8;
import org.jspecify.annotations.Nullable;

/** A native annotation file about a text that is replaced by a later version. */
final class NativeRevision {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    /** Words at both ends of a quote that leaves out those between. */
    private static final int ENDS = 6;

    private final String file;
    private final TwoVersions versions;
    private final QuoteFinder earlier;
    private final QuoteFinder later;
    private final RequestSearch search;
    private final YamlRevision yaml;
    private final boolean marked;
    private final List<RebasedQuote> quotes = new ArrayList<>();
    private final List<Origin> stuck = new ArrayList<>();

    private NativeRevision(String file, byte[] bytes, String language, TwoVersions versions) {
        this.file = file;
        this.versions = versions;
        this.earlier = QuoteFinder.of(versions.before(), language);
        this.later = QuoteFinder.of(versions.after(), language);
        this.search = new RequestSearch(later);
        this.marked = bytes.length >= MARK.length && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
        int start = marked ? MARK.length : 0;
        this.yaml = new YamlRevision(new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8));
    }

    /**
     * Finds the quotes of a file again.
     *
     * @param file its path
     * @param bytes its bytes, which are UTF-8
     * @param root its outermost node
     * @param versions the versions of its text
     * @param sha256 the hash of the later version
     */
    static NativeRevision of(String file, byte[] bytes, MapNode root, TwoVersions versions, Sha256 sha256) {
        MapNode head = root.get("source").orElse(null) instanceof MapNode map ? map : null;
        String language = scalar(head, "language").map(ScalarNode::text).orElse("");
        NativeRevision revision = new NativeRevision(file, bytes, language, versions);
        WrittenQuote.in(root).forEach(revision::revise);
        scalar(head, "sha256")
                .filter(pinned -> !pinned.text().equals(sha256.toString()))
                .ifPresent(pinned -> revision.yaml.replace(pinned, sha256.toString()));
        return revision;
    }

    private static Optional<ScalarNode> scalar(@Nullable MapNode map, String key) {
        return map != null && map.get(key).orElse(null) instanceof ScalarNode scalar
                ? Optional.of(scalar)
                : Optional.empty();
    }

    private void revise(WrittenQuote quote) {
        Origin origin = new Origin(file, quote.words().line(), quote.words().column());
        QuoteRequest request = quote.request();
        Optional<Quote> passage = earlier.find(request).quote();
        Optional<Quote> byWords = later.find(request).quote();
        if (passage.isEmpty()) {
            quotes.add(versions.notFound(origin, request.quote(), byWords));
            return;
        }
        Quote before = passage.get();
        RebasedSpan compared = versions.rebase().rebase(before.span());
        Optional<QuoteRequest> right = renewed(request, before, compared);
        boolean isLost = right.isEmpty() && compared.outcome().isSure();
        RebasedSpan found = isLost ? new RebasedSpan(before.span(), RebaseOutcome.LOST, null) : compared;
        String written =
                written(quote, origin, right.or(() -> byWords.flatMap(other -> silent(request, before, origin))));
        quotes.add(versions.rebased(origin, before, found, later, written));
    }

    /** A quote that finds nothing, for one that would find other words. */
    private Optional<QuoteRequest> silent(QuoteRequest request, Quote passage, Origin origin) {
        Optional<QuoteRequest> silent = search.findingNothing(request, earlier, passage.span());
        if (silent.isEmpty()) {
            stuck.add(origin);
        }
        return silent;
    }

    /** Changes a quote in the file, and returns what is written; null if that is nothing. */
    private @Nullable String written(WrittenQuote quote, Origin origin, Optional<QuoteRequest> renewed) {
        Map<String, String> changes =
                renewed.map(request -> YamlRevision.changes(quote, request)).orElse(Map.of());
        if (changes.isEmpty()) {
            return null;
        }
        if (!yaml.change(quote, renewed.orElseThrow())) {
            stuck.add(origin);
        }
        return YamlRevision.shown(changes);
    }

    /** The quote that finds a passage at its new place; empty if its words changed and that is not accepted. */
    private Optional<QuoteRequest> renewed(QuoteRequest request, Quote passage, RebasedSpan found) {
        return found.after().flatMap(span -> renewed(request, passage, found, span));
    }

    private Optional<QuoteRequest> renewed(QuoteRequest request, Quote passage, RebasedSpan found, Span span) {
        if (found.outcome().isSure()) {
            return search.finding(request, span);
        }
        Quote there = versions.after().quote(span);
        WordDifference difference = versions.difference(passage, there);
        if (!versions.accepted().accepts(difference)) {
            return Optional.empty();
        }
        String words = QuoteRequest.verbatim(onOneLine(there.words())).quote();
        return ends(request, words)
                .map(ends -> new QuoteRequest(ends, request.beforeOrNull(), request.afterOrNull(), request.nthOrNull()))
                .flatMap(shorter -> search.finding(shorter, span))
                .or(() -> search.finding(
                        new QuoteRequest(words, request.beforeOrNull(), request.afterOrNull(), request.nthOrNull()),
                        span));
    }

    private static String onOneLine(String words) {
        StringBuilder line = new StringBuilder();
        words.codePoints().forEach(c -> {
            if (!WhiteSpace.isWhite(c)) {
                line.appendCodePoint(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        return WhiteSpace.strip(line.toString());
    }

    /** The first and the last words, if the quote leaves out those between. */
    private static Optional<String> ends(QuoteRequest request, String words) {
        List<String> all = List.of(words.split(" "));
        if (!request.quote().contains(" ... ") || all.size() <= 2 * ENDS) {
            return Optional.empty();
        }
        return Optional.of(String.join(" ", all.subList(0, ENDS)) + " ... "
                + String.join(" ", all.subList(all.size() - ENDS, all.size())));
    }

    /** What became of the quotes, in the order of the file. */
    List<RebasedQuote> quotes() {
        return quotes;
    }

    /** The quotes that would find another passage, and that nothing can keep from it. */
    List<Origin> stuck() {
        return stuck;
    }

    /** The new bytes of the file, or empty if it stays as it is. */
    Optional<byte[]> bytes() {
        return yaml.isChanged() ? Utf8.encode((marked ? "\uFEFF" : "") + yaml.text()) : Optional.empty();
    }
}
