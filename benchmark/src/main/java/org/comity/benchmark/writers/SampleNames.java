package org.comity.benchmark.writers;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.comity.domain.time.Day;
import org.jspecify.annotations.Nullable;

/** The values that the sample rows share: parties, source ids, dates, and the words of the quotes. */
record SampleNames(List<Party> parties, List<String> sources, List<Dated> dates, Wording wording) {

    private static final int MEMBERS = 4_000;
    private static final int BODIES = 500;
    private static final int SOURCES = 2_000;
    private static final int DATES = 1_000;

    private static final String[] ADJECTIVES = {
        "International", "Regional", "European", "African", "Asian", "Pan-American", "United", "Économique", "東アジア"
    };
    private static final String[] BODIES_OF = {
        "Organization for", "Conference on", "Union of", "Agency for", "Council of", "Process on", "Forum on"
    };
    private static final String[] SUBJECTS = {
        "Migration",
        "Trade and Development",
        "Public Health",
        "the Environment",
        "Labour Mobility",
        "Intégration",
        "Refugees",
        "Meteorology",
        "Civil Aviation",
        "Food"
    };

    static SampleNames any(SplittableRandom random) {
        return new SampleNames(
                list(MEMBERS, () -> Party.any(random)),
                list(SOURCES, () -> "notes/profile-" + Long.toString(random.nextLong(1L << 30), 36)),
                list(DATES, () -> Dated.any(random)),
                new Wording(random));
    }

    private static <T> List<T> list(int size, Supplier<T> next) {
        return Stream.generate(next).limit(size).toList();
    }

    Party member(SplittableRandom random) {
        return parties.get(random.nextInt(MEMBERS));
    }

    Party body(SplittableRandom random) {
        return parties.get(random.nextInt(BODIES));
    }

    String source(SplittableRandom random) {
        return sources.get(random.nextInt(SOURCES));
    }

    Dated date(SplittableRandom random) {
        return dates.get(random.nextInt(DATES));
    }

    String quote(SplittableRandom random) {
        return wording.quote(random);
    }

    private static String any(String[] words, SplittableRandom random) {
        return words[random.nextInt(words.length)];
    }

    /** An entity with its name; one name in three has letters that are not ASCII. */
    record Party(String id, String name) {

        private static Party any(SplittableRandom random) {
            String name = SampleNames.any(ADJECTIVES, random) + " " + SampleNames.any(BODIES_OF, random) + " "
                    + SampleNames.any(SUBJECTS, random);
            return new Party("entity-" + Integer.toString(random.nextInt(1 << 24), 36), name);
        }
    }

    /** An imprecise date; it has no days if it is open. */
    record Dated(
            String edtf, @Nullable Day earliest, @Nullable Day latest) {

        private static Dated any(SplittableRandom random) {
            int year = 1900 + random.nextInt(125);
            int month = 1 + random.nextInt(12);
            int day = 1 + random.nextInt(28);
            return switch (random.nextInt(10)) {
                case 0 -> new Dated("..", null, null);
                case 1, 2, 3 -> {
                    Day known = Day.of(year, month, day);
                    yield new Dated(known.toString(), known, known);
                }
                case 4 -> {
                    int decade = year / 10 * 10;
                    yield new Dated(decade / 10 + "X", Day.of(decade, 1, 1), Day.of(decade + 9, 12, 31));
                }
                default -> new Dated(Integer.toString(year), Day.of(year, 1, 1), Day.of(year, 12, 31));
            };
        }
    }
}
