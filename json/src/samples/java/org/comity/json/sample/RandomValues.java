package org.comity.json.sample;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.comity.domain.change.Cause;
import org.comity.domain.change.EntityRenaming;
import org.comity.domain.conclusion.Attestation;
import org.comity.domain.conclusion.Attestations;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.conclusion.Life;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Memberships;
import org.comity.domain.conclusion.ResolvedBound;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Slug;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.FindingId;
import org.comity.domain.prose.Language;
import org.comity.domain.prose.NameWords;
import org.comity.domain.query.Roster;
import org.comity.domain.resolution.Resolution;
import org.comity.domain.source.Citation;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Sha256;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.domain.source.Span;
import org.comity.domain.source.Surroundings;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.ClaimedNumber;
import org.comity.domain.statement.Condition;
import org.comity.domain.statement.CountStatement;
import org.comity.domain.statement.InclusionStatement;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Population;
import org.comity.domain.statement.Provenance;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.SaidBy;
import org.comity.domain.statement.Standing;
import org.comity.domain.statement.StatedValue;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementId;
import org.comity.domain.statement.Statements;
import org.comity.domain.statement.Wording;
import org.comity.domain.time.Bound;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;
import org.jspecify.annotations.Nullable;

/** Random values of any type of the domain, the same ones for the same seed. */
public final class RandomValues {

    private static final int MOST_TRIES = 5_000;
    private static final int MOST_IN_A_LIST = 3;
    private static final List<String> SLUGS = List.of("iom", "add", "nepal", "un-system", "g7", "x-remarks", "state");
    private static final List<String> TEXTS = List.of(
            "iom",
            "a text with \"quotes\", a \\ and a tab\t",
            "two\nlines",
            "\ud835\udd18nion",
            "</script> \u0000 \u2028",
            "notes/dialogues.txt",
            "type");
    private static final List<String> TAGS = List.of("en", "de-AT", "zh-Hant");
    private static final List<String> DATES = List.of(
            "1951",
            "2008-01",
            "2008-01-01",
            "198X",
            "2012~",
            "2012?-05",
            "2004-06-~11%",
            "[1980..1983]",
            "[..1983]",
            "{1960,1961-12}",
            "2001-21",
            "Y170000002",
            "Y-17E7",
            "-0044-03-15",
            "1950S2",
            "2004-01-01T10:10:10Z");

    private final Random random;
    private final Map<String, Supplier<Object>> makers = new TreeMap<>();

    /**
     * Random values.
     *
     * @param seed the seed
     */
    public RandomValues(long seed) {
        this.random = new Random(seed);
        make(String.class, () -> pick(TEXTS));
        make(EntityId.class, () -> EntityId.of(pick(SLUGS)));
        make(Slug.class, () -> new Slug(pick(SLUGS)));
        make(FindingId.class, () -> new FindingId(pick(SLUGS), pick(TEXTS)));
        make(Sha256.class, () -> Sha256.of(new byte[] {(byte) random.nextInt()}));
        make(StatementId.class, () -> next(Statement.class).id());
        make(Day.class, () -> Day.of(random.nextInt(5) == 0 ? random.nextLong() / 3 : 1900 + random.nextInt(200), 2, 28));
        make(ImpreciseDate.class, () -> ImpreciseDate.of(pick(DATES)));
        make(ImpreciseInterval.class, this::period);
        make(Role.class, () -> random.nextBoolean() ? pick(Role.builtIn()) : new Role(
                next(Slug.class), next(Standing.class), pick(TEXTS)));
        make(AttributeKey.class, () -> random.nextBoolean() ? pick(AttributeKey.builtIn()) : record(AttributeKey.class));
        make(ClaimedNumber.class, () -> random.nextBoolean() ? record(ClaimedNumber.class) : ClaimedNumber.atLeast(7));
        make(Quote.class, this::quote);
        make(Surroundings.class, this::surroundings);
        make(Wording.class, () -> Wording.UNCHECKED.with(next(StatedValue.class), next(SaidBy.class)));
        make(MembershipStatement.class, this::membershipStatement);
        make(AttributeStatement.class, this::attributeStatement);
        make(CountStatement.class, () -> CountStatement.of(
                next(Provenance.class), next(Population.class), next(ClaimedNumber.class)));
        make(InclusionStatement.class, () -> tried(() -> InclusionStatement.of(
                next(Provenance.class), next(Condition.class), next(Condition.class))));
        make(Statements.class, () -> Statements.of(list(Source.class), list(Statement.class)));
        make(Attestations.class, () -> Attestations.of(
                list(Attestation.class), list(SourceId.class)));
        make(Spell.class, () -> tried(() -> Spell.of(
                        next(ResolvedBound.class), next(ResolvedBound.class), next(Attestations.class))
                .within(next(Life.class))));
        make(Memberships.class, () -> Memberships.of(list(Membership.class)));
        make(Roster.class, this::roster);
        make(NameWords.class, () -> NameWords.of(list(String.class), next(Language.class)));
        make(EntityRenaming.class, this::renaming);
        make(Dataset.class, this::dataset);
    }

    private <T> void make(Class<T> type, Supplier<T> maker) {
        makers.put(type.getName(), maker::get);
    }

    /**
     * The next value of a type.
     *
     * @param type a public type of the domain
     * @param <T> the type
     * @return a random value
     */
    public <T> T next(Class<T> type) {
        return type.cast(of(type));
    }

    private <T> List<T> list(Class<T> item) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(MOST_IN_A_LIST); i > 0; i--) {
            list.add(next(item));
        }
        return list;
    }

    private Object of(Type type) {
        if (type instanceof ParameterizedType list) {
            return list((Class<?>) list.getActualTypeArguments()[0]);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == int.class) {
            return random.nextInt(50);
        }
        if (plain == long.class) {
            return random.nextInt(5) == 0 ? Long.MAX_VALUE : (Object) (long) random.nextInt(2_000);
        }
        if (plain == boolean.class) {
            return random.nextBoolean();
        }
        Supplier<Object> maker = makers.get(plain.getName());
        if (maker != null) {
            return maker.get();
        }
        if (plain.isEnum()) {
            return pick(Arrays.asList(plain.getEnumConstants()));
        }
        return plain.isRecord() ? record(plain) : of(pick(Arrays.asList(plain.getPermittedSubclasses())));
    }

    private <T> T record(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return tried(() -> {
            try {
                Constructor<T> constructor = type.getConstructor(types);
                return constructor.newInstance(
                        Arrays.stream(components).map(this::argument).toArray());
            } catch (InvocationTargetException refused) {
                if (refused.getCause() instanceof IllegalArgumentException invalid) {
                    throw invalid;
                }
                throw new IllegalStateException(refused);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }

    private @Nullable Object argument(RecordComponent component) {
        String name = component.getName();
        if (name.endsWith("OrNull") && random.nextInt(3) == 0) {
            return null;
        }
        if (name.startsWith("language") && component.getType() == String.class) {
            return pick(TAGS);
        }
        return name.equals("code") ? pick(SLUGS) : of(component.getGenericType());
    }

    private static <T> T tried(Supplier<T> making) {
        IllegalArgumentException last = null;
        for (int i = 0; i < MOST_TRIES; i++) {
            try {
                return making.get();
            } catch (IllegalArgumentException invalid) {
                last = invalid;
            }
        }
        throw new IllegalStateException("no value was valid", last);
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private ImpreciseInterval period() {
        return tried(() -> ImpreciseInterval.of(
                next(Bound.class), next(Bound.class)));
    }

    private Quote quote() {
        String words = pick(TEXTS);
        int start = random.nextInt(100);
        return new Quote(
                new Span(start, start + words.codePointCount(0, words.length())), words, next(Surroundings.class));
    }

    private Surroundings surroundings() {
        Surroundings around = random.nextInt(4) == 0 ? Surroundings.NONE : Surroundings.of(pick(TEXTS), pick(TEXTS));
        return random.nextBoolean() ? around : tried(() -> around.labelled(pick(TEXTS)));
    }

    private MembershipStatement membershipStatement() {
        Provenance provenance = next(Provenance.class);
        EntityId member = next(EntityId.class);
        EntityId body = next(EntityId.class);
        Role role = next(Role.class);
        return random.nextInt(4) == 0
                ? MembershipStatement.denial(provenance, member, body, role, period())
                : MembershipStatement.of(provenance, member, body, role, period());
    }

    private AttributeStatement attributeStatement() {
        return tried(() -> AttributeStatement.of(
                next(Provenance.class), next(EntityId.class), next(AttributeKey.class), next(AttributeValue.class)));
    }

    private Roster roster() {
        Map<EntityId, Roster.Entry> entries = new TreeMap<>();
        list(Roster.Entry.class).forEach(entry -> entries.put(entry.entity(), entry));
        return Roster.of(entries.values());
    }

    private EntityRenaming renaming() {
        Conclusion one = next(Conclusion.class);
        return tried(() -> new EntityRenaming(
                next(EntityId.class),
                next(EntityId.class),
                list(AttributeValue.class),
                List.of(one),
                List.of(next(Conclusion.class)),
                list(Cause.class)));
    }

    private Dataset dataset() {
        List<Statement> said = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Statement statement = next(Statement.class);
            said.add(statement);
            statement
                    .evidence()
                    .map(Evidence::source)
                    .ifPresent(id -> sources.add(new Source(
                            id, "a.txt", next(Sha256.class), next(Citation.class))));
        }
        return Resolution.resolve(next(Corpus.class), Statements.of(sources, said), list(Finding.class));
    }
}
