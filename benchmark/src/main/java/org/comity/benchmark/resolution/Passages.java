package org.comity.benchmark.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.domain.source.Span;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.Provenance;

/**
 * The passages of sources, each with its own words, span and mark, as a reader makes them. All passages of an
 * annotation file share one string for its path.
 */
final class Passages {

    private static final String[] WORDS = {
        "the",
        "of",
        "in",
        "and",
        "has",
        "been",
        "a",
        "member",
        "since",
        "joined",
        "the",
        "Organization",
        "observer",
        "States",
        "party",
        "to",
        "Convention",
        "signed",
        "ratified",
        "was",
        "admitted",
        "regional",
        "process",
        "for",
        "dialogue",
        "on",
        "migration",
        "secretariat",
        "hosted",
        "by",
        "Government",
        "together",
        "with",
        "its",
        "partners"
    };

    private final SplittableRandom random;
    private final Map<SourceId, Integer> reached = new HashMap<>();
    private final Map<SourceId, String> files = new HashMap<>();

    Passages(SplittableRandom random) {
        this.random = random;
    }

    /** The next passage of the source, of 40 to 120 characters; one in thirty has a letter outside Latin 1. */
    Provenance next(Source source) {
        String words = words();
        int start = reached.getOrDefault(source.id(), 0);
        reached.put(source.id(), start + words.length() + 30);
        Evidence evidence =
                new Evidence(source.id(), List.of(new Quote(new Span(start, start + words.length()), words)));
        String file = files.computeIfAbsent(source.id(), id -> id.value() + ".yaml");
        return Provenance.quoted(evidence, Mark.of(new Origin(file, 4 + start / 20, 5)));
    }

    private String words() {
        int length = 40 + random.nextInt(81);
        StringBuilder text = new StringBuilder(length + 12);
        text.append(random.nextInt(30) == 0 ? "Côte d’Ivoire" : "It");
        while (text.length() < length) {
            text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        text.setLength(length);
        return text.toString();
    }
}
