package org.comity.ingest.mapping;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the name of an attribute or argument says about a statement as a whole, in the words of the shipped languages.
 * Unlike other details, these change what the statement means, so they are never dropped without a warning.
 */
enum Saying {
    /** Whether the statement is denied. */
    DENIAL(
            "denied",
            "denied",
            "negated",
            "negation",
            "polarity",
            "nié",
            "négation",
            "polarité",
            "negado",
            "negación",
            "polaridad",
            "verneint",
            "verneinung",
            "polarität",
            "negação",
            "polaridade"),
    /** How certain it is, without a key of the native format. */
    MODALITY(
            "",
            "modality",
            "speculation",
            "speculative",
            "hypothetical",
            "modalité",
            "spéculation",
            "hypothétique",
            "modalidad",
            "especulación",
            "hipotético",
            "modalität",
            "spekulation",
            "hypothetisch",
            "modalidade",
            "especulação"),
    /** When it ends, as a key of the native format. */
    UNTIL("until", "until", "jusque", "jusqu'à", "hasta", "bis", "até"),
    /** Its end, which may be a date or something else. */
    END("", "end", "fin", "ende", "fim"),
    /** Whether an annotator prefers it. */
    RANK("rank", "rank", "rang", "rango"),
    /** How sure the annotator is. */
    CONFIDENCE("confidence", "confidence", "confiance", "confianza", "konfidenz", "confiança");

    private static final Set<String> NEGATIVE = Set.of(
            "true",
            "yes",
            "1",
            "negative",
            "neg",
            "negated",
            "denied",
            "négatif",
            "négative",
            "nié",
            "oui",
            "vrai",
            "negativo",
            "negativa",
            "negado",
            "sí",
            "sim",
            "verdadero",
            "verdadeiro",
            "negativ",
            "verneint",
            "ja",
            "wahr");

    private static final Set<String> PLAIN = Set.of(
            "false",
            "no",
            "0",
            "none",
            "positive",
            "pos",
            "affirmative",
            "asserted",
            "certain",
            "non",
            "faux",
            "positif",
            "certaine",
            "positivo",
            "positiva",
            "afirmativo",
            "cierto",
            "falso",
            "certo",
            "não",
            "nein",
            "falsch",
            "positiv",
            "sicher");

    private static final Map<String, Saying> BY_NAME = Stream.of(values())
            .flatMap(saying -> saying.names.stream().map(name -> Map.entry(name, saying)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of makes an immutable set
    private final Set<String> names;

    Saying(String key, String... names) {
        this.key = key;
        this.names = Set.of(names);
    }

    /** What a name says, if it says something of this sort. */
    static Optional<Saying> of(String name) {
        return Optional.ofNullable(BY_NAME.get(NativeFields.key(name)));
    }

    /** The key of the native format; empty if there is none. */
    String key() {
        return key;
    }

    /** Whether a value leaves the statement as it is. */
    static boolean isPlain(String value) {
        return PLAIN.contains(folded(value));
    }

    /** Whether a value denies the statement, where the name is about denial. */
    static boolean denies(String value) {
        return NEGATIVE.contains(folded(value));
    }

    private static String folded(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }
}
