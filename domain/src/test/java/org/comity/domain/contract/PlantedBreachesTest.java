package org.comity.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Shows that each contract sees a type that breaks it, and has nothing against one that keeps them all. */
class PlantedBreachesTest {

    private static final Map<Class<?>, Supplier<List<?>>> PARTS = Map.of(
            String.class, () -> List.of("alpha", "gamma"),
            int.class, () -> List.of(1, 2),
            Unequal.class, () -> List.of(new Unequal(), new Unequal()));

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("breaches")
    void isSeen(Class<?> type, Contract broken) {
        assertFalse(broken.breaches(type, new Samples(PARTS)).isEmpty());
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                Arguments.of(Unequal.class, Contract.EQUALITY),
                Arguments.of(Forgetful.class, Contract.COMPONENTS),
                Arguments.of(Careless.class, Contract.ORDER),
                Arguments.of(Careless.class, Contract.SERIALIZATION),
                Arguments.of(Unequal.class, Contract.PRINTING),
                Arguments.of(Careless.class, Contract.NULLS),
                Arguments.of(Careless.class, Contract.COPIES),
                Arguments.of(Blunt.class, Contract.INPUT),
                Arguments.of(Mute.class, Contract.INPUT));
    }

    @Test
    void aTypeThatKeepsAllContractsIsLeftAlone() {
        Samples samples = new Samples(PARTS);

        assertEquals(
                List.of(),
                Arrays.stream(Contract.values())
                        .flatMap(contract -> contract.breaches(Kept.class, samples).stream())
                        .toList());
    }

    /** Never equal, not even to itself. */
    public static final class Unequal {
        @Override
        public boolean equals(Object other) {
            return false;
        }

        @Override
        public int hashCode() {
            return 0;
        }

        @Override
        public String toString() {
            return "";
        }
    }

    /** Equal whatever its second part is. */
    public record Forgetful(String part, int forgotten) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Forgetful same && part.equals(same.part);
        }

        @Override
        public int hashCode() {
            return part.hashCode();
        }
    }

    /** Not serializable, compares one part, and keeps the list that it is given, whatever is in it. */
    public record Careless(String part, List<String> more) implements Comparable<Careless> {
        @Override
        public int compareTo(Careless other) {
            return part.compareTo(other.part);
        }
    }

    /** Answers bad input with an accident. */
    public record Blunt(String part) {
        public Blunt {
            part = part.substring(1);
        }
    }

    /** Refuses bad input without a word. */
    public record Mute(int part) {
        public Mute {
            if (part < 0) {
                throw new IllegalArgumentException("not a part");
            }
        }
    }

    /** Keeps all contracts. */
    public record Kept(String part, List<String> more) implements Comparable<Kept>, java.io.Serializable {
        public Kept {
            Objects.requireNonNull(part);
            more = List.copyOf(more);
        }

        @Override
        public int compareTo(Kept other) {
            int byPart = part.compareTo(other.part);
            return byPart != 0
                    ? byPart
                    : Arrays.compare(more.toArray(new String[0]), other.more.toArray(new String[0]));
        }
    }
}
