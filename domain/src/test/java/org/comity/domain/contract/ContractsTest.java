package org.comity.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.prose.NumberMentions;
import org.comity.domain.resolution.Census;
import org.comity.domain.resolution.Resolution;
import org.comity.domain.statement.ContentHash;
import org.comity.domain.statement.StatementVisitor;
import org.comity.domain.text.Labels;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.VisibleText;
import org.comity.domain.text.WhiteSpace;
import org.comity.domain.text.Words;
import org.comity.domain.time.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every public type of the module to what its users may expect of a value. */
class ContractsTest {

    private static final Samples SAMPLES = new Samples(Registry.samples());
    private static final List<Class<?>> TYPES = PublicTypes.all();

    private static final int MOST_SHOWN = 3;
    private static final int LONGEST_SHOWN = 300;

    private static final Map<Class<?>, String> WITHOUT_VALUES = Map.of(
            ContentHash.class, "static methods alone",
            Labels.class, "static methods alone",
            NumberMentions.class, "static methods alone",
            QuotedText.class, "static methods alone",
            VisibleText.class, "static methods alone",
            WhiteSpace.class, "static methods alone",
            Words.class, "static methods alone",
            Resolution.class, "static methods alone",
            Census.class, "answers claims, and is made again where it is needed",
            StatementVisitor.class, "written by those who use it");

    /** What breaks a contract for good, by type and contract, with the reason. */
    private static final Map<String, String> DOCUMENTED = Map.of(
            "Labels INPUT", "takes the constants of any enum, of which there are no samples",
            "Citation.Builder SERIALIZATION", "a builder is not a value",
            "Provenance.Builder SERIALIZATION", "a builder is not a value",
            "Bound PRINTING", "an unknown end is empty text in EDTF",
            "UnstatedBound PRINTING", "an unknown end is empty text in EDTF",
            "ConclusionChange COMPONENTS", "the type and the numbers of conclusions depend on each other",
            "EntityRenaming COMPONENTS", "each conclusion before has one after",
            "Quote COMPONENTS", "what is around a passage follows from its text and is not compared",
            "Resolved COMPONENTS", "conclusions of any type, of which there are no samples",
            "Selection SERIALIZATION", "asks the dataset for entities; ask again where the dataset is read");

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyTypeWithEveryContract")
    void isKept(String type, Contract contract, Class<?> checked) {
        List<String> breaches = contract.breaches(checked, SAMPLES);
        String key = type + " " + contract;
        if (DOCUMENTED.containsKey(key)) {
            assertFalse(breaches.isEmpty(), () -> "nothing breaks it any more: strike out " + key);
        } else {
            assertTrue(
                    breaches.isEmpty(), () -> key + ": " + breaches.size() + " breaches, such as " + shown(breaches));
        }
    }

    static Stream<Arguments> everyTypeWithEveryContract() {
        return TYPES.stream()
                .flatMap(type ->
                        Arrays.stream(Contract.values()).map(contract -> Arguments.of(name(type), contract, type)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyType")
    void hasSamplesUnlessItHasNoValues(String name, Class<?> type) {
        assertEquals(WITHOUT_VALUES.containsKey(type), SAMPLES.of(type).isEmpty(), name);
    }

    static Stream<Arguments> everyType() {
        return TYPES.stream().map(type -> Arguments.of(name(type), type));
    }

    @Test
    void namesNoTypeThatIsGone() {
        List<String> keys = TYPES.stream()
                .flatMap(type -> Arrays.stream(Contract.values()).map(contract -> name(type) + " " + contract))
                .toList();

        assertTrue(keys.containsAll(DOCUMENTED.keySet()));
        assertTrue(TYPES.containsAll(WITHOUT_VALUES.keySet()));
        assertTrue(TYPES.contains(Bound.class));
    }

    private static String shown(List<String> breaches) {
        return breaches.stream()
                .limit(MOST_SHOWN)
                .map(breach -> breach.length() <= LONGEST_SHOWN ? breach : breach.substring(0, LONGEST_SHOWN) + "…")
                .collect(Collectors.joining("; "));
    }

    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
