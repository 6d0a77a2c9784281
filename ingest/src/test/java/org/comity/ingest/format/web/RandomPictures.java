package org.comity.ingest.format.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Span;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.annotation.AnnotationKind;
import org.comity.ingest.annotation.Argument;
import org.comity.ingest.annotation.Details;
import org.comity.ingest.annotation.Normalization;
import org.comity.ingest.annotation.Note;
import org.comity.ingest.annotation.OffsetUnit;
import org.comity.ingest.annotation.Offsets;
import org.comity.ingest.annotation.Passage;
import org.comity.ingest.text.SourceText;

/** Annotations of all kinds on a random text, as a writer can receive them. */
final class RandomPictures {

    private static final Origin NOWHERE = new Origin("profile.jsonld", 1, 1);

    private static final String[] PIECES = {
        "Albania",
        " ",
        "the Compact",
        "\n",
        "🌍",
        "e\u0301",
        "👩\u200D💻",
        "\"",
        "\\",
        "é",
        "18",
        ", ",
        "\r\n",
        "\t",
        "한",
        "</p>",
        "\u2028",
        "a",
        "\u202E",
        "\uFEFF"
    };

    private static final String[] NAMES = {
        "T1", "two words", "https://example.org/1", "ключ", "a%20b", "100%", "1:2", "#T1", "é\n", "profile.txt"
    };

    private static final String[] ATTRIBUTES = {
        "tag", "motivation", "creator", "source", "Role", "", "body", "comity:role"
    };

    private static final String[] VALUES = {
        "tagging",
        "commenting",
        "linking",
        "https://example.org/2",
        "T1",
        "#T1",
        "profile.txt",
        "other.txt",
        "",
        "two words",
        "Q42",
        "urn:a:b",
        "replying",
        "\uFFFD",
        "./profile.txt"
    };

    private final Random random;
    private final String text;
    private final SourceText source;

    RandomPictures(long seed) {
        this.random = new Random(seed);
        StringBuilder pieces = new StringBuilder("x");
        for (int piece = random.nextInt(60); piece >= 0; piece--) {
            pieces.append(one(PIECES));
        }
        this.text = pieces.toString();
        this.source = SourceText.of(text);
    }

    String text() {
        return text;
    }

    List<Annotation> annotations() {
        List<String> ids = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int count = random.nextInt(6); count >= 0; count--) {
            String id = one(NAMES) + (random.nextBoolean() ? "" : random.nextInt(10));
            if (taken.add(id)) {
                ids.add(id);
            }
        }
        return ids.stream().map(id -> annotation(id, ids)).toList();
    }

    private Annotation annotation(String id, List<String> ids) {
        AnnotationKind kind = List.of(AnnotationKind.values()).get(random.nextInt(3));
        List<Passage> passages = new ArrayList<>();
        List<Argument> arguments = new ArrayList<>();
        if (kind != AnnotationKind.RELATION) {
            for (int passage = random.nextInt(3); passage > 0; passage--) {
                passages.add(passage());
            }
        }
        if (kind != AnnotationKind.SPAN) {
            for (int argument = random.nextInt(4); argument > 0; argument--) {
                arguments.add(new Argument(one(ATTRIBUTES), ids.get(random.nextInt(ids.size()))));
            }
        }
        String label = random.nextInt(4) == 0 ? "" : one(VALUES);
        return new Annotation(id, kind, label, passages, arguments, details(), NOWHERE);
    }

    private Passage passage() {
        int start = random.nextInt(source.length());
        int end = start + 1 + random.nextInt(Math.min(20, source.length() - start));
        while (!PassageContext.isBoundary(source, start)) {
            start--;
        }
        while (!PassageContext.isBoundary(source, end)) {
            end++;
        }
        Span span = new Span(start, end);
        PassageContext beside = PassageContext.of(source, span);
        return new Passage(
                source.words(span), new Offsets(start, end, OffsetUnit.CODE_POINTS), beside.before(), beside.after());
    }

    private Details details() {
        List<AnnotationAttribute> attributes = new ArrayList<>();
        List<Normalization> normalizations = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        for (int attribute = random.nextInt(5); attribute > 0; attribute--) {
            attributes.add(new AnnotationAttribute(one(ATTRIBUTES), one(VALUES)));
        }
        for (int normalization = random.nextInt(3); normalization > 0; normalization--) {
            String scheme = random.nextBoolean() ? "iri" : one(ATTRIBUTES);
            normalizations.add(new Normalization(scheme, one(VALUES), random.nextBoolean() ? "" : one(VALUES)));
        }
        for (int note = random.nextInt(3); note > 0; note--) {
            notes.add(new Note(random.nextBoolean() ? one(VALUES) : "AnnotatorNotes", one(PIECES)));
        }
        return new Details(attributes, normalizations, notes);
    }

    private String one(String[] values) {
        return values[random.nextInt(values.length)];
    }
}
