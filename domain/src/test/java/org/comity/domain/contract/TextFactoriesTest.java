package org.comity.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.change.ChangeType;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.CountVerdict;
import org.comity.domain.conclusion.InclusionVerdict;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.FrameworkKind;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.entity.Slug;
import org.comity.domain.entity.ValueForm;
import org.comity.domain.finding.FindingId;
import org.comity.domain.finding.Severity;
import org.comity.domain.finding.WordDifference;
import org.comity.domain.prose.Language;
import org.comity.domain.prose.Polarity;
import org.comity.domain.query.ChangeKind;
import org.comity.domain.source.Basis;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Sha256;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.Confidence;
import org.comity.domain.statement.ContentHash;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.Rank;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.SaidBy;
import org.comity.domain.statement.Standing;
import org.comity.domain.statement.StatedValue;
import org.comity.domain.statement.StatementId;
import org.comity.domain.statement.StatementKind;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.VisibleText;
import org.comity.domain.time.Bound;
import org.comity.domain.time.BoundKind;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.DatePart;
import org.comity.domain.time.DatePrecision;
import org.comity.domain.time.Day;
import org.comity.domain.time.Edtf;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;
import org.comity.domain.time.Season;
import org.comity.domain.time.UnstatedBound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value that can be written as text has a factory {@code of(String)}, which reads that text back. */
class TextFactoriesTest {

    private static final String HASH = "s-aaaaaaaaaaaaaaa7";

    /** Types whose text is that of {@code toString}, each with texts to read. */
    private static final Map<Class<?>, List<String>> TEXTS = Map.ofEntries(
            Map.entry(ConclusionId.class, List.of("iom.observer.add", "iom.name.en")),
            Map.entry(EntityId.class, List.of("iom", "un-system")),
            Map.entry(SourceId.class, List.of("notes/dialogues", "page")),
            Map.entry(Sha256.class, List.of("2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae")),
            Map.entry(FindingId.class, List.of("start-disagreement.iom.observer.add")),
            Map.entry(StatementId.class, List.of(HASH)),
            Map.entry(Slug.class, List.of("thematic-expert", "g20")),
            Map.entry(OrganizationKind.class, List.of("state", "my-own-kind")),
            Map.entry(FrameworkKind.class, List.of("treaty", "my-own-kind")),
            Map.entry(AttributeKey.class, List.of("also-called", "x-remarks")),
            Map.entry(Role.class, Role.builtIn().stream().map(Role::toString).toList()),
            Map.entry(
                    Day.class,
                    List.of(
                            "2008-01-01",
                            "2012-02-29",
                            "0000-12-31",
                            "-0044-03-15",
                            "Y12008-01-01",
                            "Y-" + "9".repeat(1_000) + "-12-31")),
            Map.entry(ImpreciseDate.class, List.of("1951", "198X", "2012~", "[1980..1983]", "Y170000002")),
            Map.entry(ImpreciseInterval.class, List.of("2008/2012", "../2012~", "2008/", "/")),
            Map.entry(Edtf.class, List.of("1951", "2008/2012")),
            Map.entry(Bound.class, List.of("", "..", "2008", "198X")));

    /** Types whose text is a label. */
    private static final List<Class<?>> LABELLED = List.of(
            ChangeType.class,
            ChangeKind.class,
            Language.class,
            Polarity.class,
            ValueForm.class,
            Rule.class,
            Severity.class,
            WordDifference.class,
            Basis.class,
            Rank.class,
            Confidence.class,
            Standing.class,
            StatementKind.class,
            SaidBy.class,
            StatedValue.class,
            CountVerdict.class,
            InclusionVerdict.class,
            Certainty.class,
            DatePart.class,
            DatePrecision.class,
            Season.class,
            BoundKind.class,
            UnstatedBound.class);

    /** Factories of that name that take something other than the text of the value. */
    private static final List<Class<?>> OTHER =
            List.of(Corpus.class, Origin.class, Mark.class, ContentHash.class, QuotedText.class, VisibleText.class);

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyText")
    void readsBackWhatIsPrinted(Class<?> type, String text) throws ReflectiveOperationException {
        assertEquals(text, of(type, text).toString());
    }

    static Stream<Arguments> everyText() {
        return TEXTS.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(text -> Arguments.of(entry.getKey(), text)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyEnumWithLabels")
    void readsBackTheLabelsOfAnEnum(Class<?> type) throws ReflectiveOperationException {
        for (Object constant : type.getEnumConstants()) {
            assertEquals(constant, of(type, label(constant)));
            assertEquals(Optional.of(constant), find(type, label(constant)));
            assertEquals(Optional.empty(), find(type, label(constant) + "?"));
        }
    }

    static Stream<Class<?>> everyEnumWithLabels() {
        return LABELLED.stream();
    }

    @Test
    void listsEveryTypeWithSuchAFactory() {
        List<Class<?>> listed = Stream.of(TEXTS.keySet(), LABELLED, OTHER)
                .flatMap(types -> types.stream())
                .collect(Collectors.toList());
        List<Class<?>> found =
                PublicTypes.all().stream().filter(TextFactoriesTest::hasFactory).collect(Collectors.toList());

        assertEquals(names(found), names(listed));
    }

    @Test
    void offersTheFactoryWhereverTextCanBeParsedOrLabelled() {
        List<Class<?>> without = PublicTypes.all().stream()
                .filter(type -> !hasFactory(type))
                .filter(type -> hasMethod(type, "parse", type, String.class)
                        || (type.isEnum() && hasMethod(type, "label", String.class)))
                .collect(Collectors.toList());

        // What reads a wording keeps more than the wording.
        assertEquals(List.of("org.comity.domain.prose.ProseDate"), names(without));
    }

    @Test
    void quotesALabelThatIsNone() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Severity.of("fatal"));

        assertEquals("not a severity (info, warning, error): 'fatal'", refused.getMessage());
    }

    @ParameterizedTest
    @MethodSource("notDays")
    void refusesADayThatIsNotWrittenAsOne(String text) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Day.of(text));
        assertEquals(
                refused.getMessage(),
                assertThrows(IllegalArgumentException.class, () -> Day.parse(text))
                        .getMessage());

        assertTrue(refused.getMessage().startsWith("not a day such as 2008-01-01: '"), refused.getMessage());
    }

    static Stream<String> notDays() {
        return Stream.of(
                "",
                "2008",
                "2008-13-01",
                "2008-00-01",
                "2007-02-29",
                "2008-01-00",
                "2008-1-1",
                "-0000-01-01",
                "Y2008-01-01",
                "Y02008-01-01",
                "12008-01-01",
                "2008-01-01 ",
                "Y" + "9".repeat(1_001) + "-01-01");
    }

    private static Object of(Class<?> type, String text) throws ReflectiveOperationException {
        return type.getMethod("of", String.class).invoke(null, text);
    }

    private static Object find(Class<?> type, String text) throws ReflectiveOperationException {
        return type.getMethod("find", String.class).invoke(null, text);
    }

    private static String label(Object constant) throws ReflectiveOperationException {
        return (String) constant.getClass().getMethod("label").invoke(constant);
    }

    private static boolean hasFactory(Class<?> type) {
        return hasMethod(type, "of", type, String.class)
                || (OTHER.contains(type) && hasMethod(type, "of", String.class, String.class));
    }

    private static boolean hasMethod(Class<?> type, String name, Class<?> result, Class<?>... parameters) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method ->
                        method.getName().equals(name) && method.getReturnType().equals(result))
                .map(Method::getParameterTypes)
                .anyMatch(types -> Arrays.equals(types, parameters));
    }

    private static List<String> names(List<Class<?>> types) {
        return types.stream().map(Class::getName).sorted().toList();
    }
}
