package org.comity.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.resolution.Resolution;
import org.comity.domain.statement.ContentHash;
import org.comity.domain.statement.StatementVisitor;
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
            Resolution.class, "static methods alone",
            StatementVisitor.class, "written by those who use it");

    /** What breaks a contract for good, by type and contract, with the reason. */
    private static final Map<String, String> DOCUMENTED =
            Map.of("Bound PRINTING", "an unknown end is empty text in EDTF");

    /** What breaks a contract and is to be mended. */
    private static final Map<String, String> NOT_YET = Map.ofEntries(
            Map.entry("Acceptance INPUT", "refuses bad input without quoting it safely"),
            Map.entry("Acceptance NULLS", "takes null"),
            Map.entry("Acceptance SERIALIZATION", "is not serializable"),
            Map.entry("Attestation NULLS", "takes null"),
            Map.entry("Attestation SERIALIZATION", "is not serializable"),
            Map.entry("Attestations SERIALIZATION", "is not serializable"),
            Map.entry("Attribute NULLS", "takes null"),
            Map.entry("Attribute ORDER", "compares as equal what is not"),
            Map.entry("Attribute SERIALIZATION", "is not serializable"),
            Map.entry("Bound INPUT", "refuses bad input without quoting it safely"),
            Map.entry("Choice NULLS", "takes null"),
            Map.entry("Choice SERIALIZATION", "is not serializable"),
            Map.entry("CompleteRoster NULLS", "takes null"),
            Map.entry("CompleteRoster SERIALIZATION", "is not serializable"),
            Map.entry("ConclusionId INPUT", "refuses bad input without quoting it safely"),
            Map.entry("ConclusionId SERIALIZATION", "is not serializable"),
            Map.entry("Conclusions NULLS", "takes null"),
            Map.entry("Conclusions SERIALIZATION", "is not serializable"),
            Map.entry("Corpus NULLS", "takes null"),
            Map.entry("Corpus SERIALIZATION", "is not serializable"),
            Map.entry("Count NULLS", "takes null"),
            Map.entry("Count ORDER", "compares as equal what is not"),
            Map.entry("Count SERIALIZATION", "is not serializable"),
            Map.entry("Dataset COPIES", "cannot be compared"),
            Map.entry("Dataset NULLS", "takes null"),
            Map.entry("Dataset PRINTING", "prints its identity"),
            Map.entry("Dataset SERIALIZATION", "is not serializable"),
            Map.entry("Edtf INPUT", "refuses bad input without quoting it safely"),
            Map.entry("Entity SERIALIZATION", "is not serializable"),
            Map.entry("Enumeration NULLS", "takes null"),
            Map.entry("Enumeration SERIALIZATION", "is not serializable"),
            Map.entry("Framework NULLS", "takes null"),
            Map.entry("Framework SERIALIZATION", "is not serializable"),
            Map.entry("ImpreciseDate INPUT", "refuses bad input without quoting it safely"),
            Map.entry("Imprint NULLS", "takes null"),
            Map.entry("Imprint SERIALIZATION", "is not serializable"),
            Map.entry("Inclusion NULLS", "takes null"),
            Map.entry("Inclusion ORDER", "compares as equal what is not"),
            Map.entry("Inclusion SERIALIZATION", "is not serializable"),
            Map.entry("Membership NULLS", "takes null"),
            Map.entry("Membership ORDER", "compares as equal what is not"),
            Map.entry("Membership SERIALIZATION", "is not serializable"),
            Map.entry("Organization NULLS", "takes null"),
            Map.entry("Organization SERIALIZATION", "is not serializable"),
            Map.entry("Period INPUT", "refuses bad input without quoting it safely"),
            Map.entry("Period NULLS", "takes null"),
            Map.entry("ProseDate INPUT", "refuses bad input without quoting it safely"),
            Map.entry("Resolution COPIES", "cannot be compared"),
            Map.entry("ResolvedBound SERIALIZATION", "is not serializable"),
            Map.entry("Spell NULLS", "takes null"),
            Map.entry("Spell SERIALIZATION", "is not serializable"),
            Map.entry("StatementId INPUT", "refuses bad input without quoting it safely"),
            Map.entry("Statements SERIALIZATION", "is not serializable"),
            Map.entry("Support NULLS", "takes null"),
            Map.entry("Support SERIALIZATION", "is not serializable"));

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyTypeWithEveryContract")
    void isKept(String type, Contract contract, Class<?> checked) {
        List<String> breaches = contract.breaches(checked, SAMPLES);
        String key = type + " " + contract;
        if (DOCUMENTED.containsKey(key) || NOT_YET.containsKey(key)) {
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
        assertTrue(keys.containsAll(NOT_YET.keySet()));
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
