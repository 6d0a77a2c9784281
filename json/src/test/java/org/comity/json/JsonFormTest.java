package org.comity.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Life;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Memberships;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Kind;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.entity.Slug;
import org.comity.domain.entity.ValueForm;
import org.comity.domain.query.Selection;
import org.comity.domain.source.Citation;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Span;
import org.comity.domain.statement.ClaimedNumber;
import org.comity.domain.statement.Condition;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Standing;
import org.comity.domain.statement.Statement;
import org.comity.domain.time.Bound;
import org.comity.domain.time.Edtf;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;
import org.comity.json.sample.RandomValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFormTest {

    /** What the stages of resolution pass to each other, and sentences that are not yet statements. */
    private static final Pattern UNFINISHED = Pattern.compile(
            "org\\.comity\\.domain\\.(resolution\\..*|statement\\.(\\w+Draft|\\w+Subject(\\$InRole)?))");

    private static final Path CLASSES = Path.of("..", "domain", "target", "classes");

    @Test
    void knowsEveryValueOfTheDomain() throws IOException {
        Set<String> values;
        try (Stream<Path> files = Files.walk(CLASSES.resolve("org/comity/domain"))) {
            values = files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .filter(name ->
                            !name.endsWith("-info") && !UNFINISHED.matcher(name).matches())
                    .filter(name -> isValue(load(name)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        assertEquals(
                values,
                JsonForm.all().stream()
                        .map(form -> form.type().getName())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, JsonFormTest.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    /** Public, and a record, an enum, a sealed type, or a class with an equality of its own. */
    private static boolean isValue(Class<?> type) {
        boolean shown = Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null
                        || Modifier.isPublic(type.getEnclosingClass().getModifiers()));
        return shown && (type.isRecord() || type.isEnum() || type.isSealed() || hasEquality(type));
    }

    private static boolean hasEquality(Class<?> type) {
        return !type.isInterface()
                && Stream.of(type.getMethods())
                        .filter(method -> method.getName().equals("equals"))
                        .map(Method::getDeclaringClass)
                        .noneMatch(Object.class::equals);
    }

    @Test
    void writesTextsWhereTheyHaveEverything() {
        assertEquals("198X", write(ImpreciseDate.of("198X")));
        assertEquals("2008/..", write(ImpreciseInterval.of("2008/..")));
        assertEquals("..", write(Bound.open()));
        assertEquals("iom", write(EntityId.of("iom")));
        assertEquals("other participation", write(Standing.OTHER));
        assertEquals("organization:state", write(OrganizationKind.STATE));
        assertEquals("established", write(AttributeKey.ESTABLISHED));
        assertEquals("x-seat/date/single", write(new AttributeKey(new Slug("x-seat"), ValueForm.DATE, true)));
        assertEquals(
                Map.of("date", "2008", "wording", "since 2008"),
                write(Bound.at(ImpreciseDate.of("2008"), "since 2008")));
        assertEquals(Map.of("start", 3L, "end", 8L), write(new Span(3, 8)));
    }

    private static <T> Object write(T value) {
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) value.getClass();
        return JsonForm.of(type).write(value);
    }

    @Test
    void leavesOutWhatIsAbsent() {
        assertEquals(Map.of(), write(Citation.NONE));
        assertEquals(Map.of(), write(Life.UNKNOWN));
        assertEquals(Map.of("least", 5L, "text", "at least 5"), write(ClaimedNumber.atLeast(5)));
    }

    @Test
    void readsNumbersOfAnyClassAndNullAsAbsent() {
        Map<String, Object> json = new LinkedHashMap<>(Map.of("start", 3.0, "end", 8));
        assertEquals(new Span(3, 8), JsonForm.of(Span.class).read(json));
        json.clear();
        json.put("title", null);
        assertEquals(Citation.NONE, JsonForm.of(Citation.class).read(json));
    }

    @Test
    void readsAKindWithoutItsVocabularyIfThatIsKnown() {
        assertEquals(OrganizationKind.STATE, JsonForm.of(OrganizationKind.class).read("state"));
        assertEquals(OrganizationKind.STATE, JsonForm.of(Kind.class).read("organization:state"));
        assertEquals(
                "not a kind such as organization:state or framework:treaty: 'state'", failure(Kind.class, "state"));
    }

    @Test
    void writesKeys() {
        Role guest = new Role(new Slug("guest"), Standing.OTHER, "Guest / friend");
        JsonForm<Role> roles = JsonForm.of(Role.class);

        assertEquals("observer", roles.writeKey(Role.OBSERVER));
        assertEquals("guest/other participation/Guest / friend", roles.writeKey(guest));
        assertEquals(guest, roles.readKey(roles.writeKey(guest)));
        assertEquals(
                "not a possible key of an object: '3..8'",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> JsonForm.of(Span.class).writeKey(new Span(3, 8)))
                        .getMessage());
        Bound worded = Bound.at(ImpreciseDate.of("2008"), "since 2008");
        assertEquals(
                "a value with a wording cannot be the key of an object: '2008'",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> JsonForm.of(Bound.class).writeKey(worded))
                        .getMessage());
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        Map<String, Object> party = new LinkedHashMap<>();
        party.put("type", "party");
        party.put("body", "A B");
        party.put("capacity", Map.of("roles", List.of(), "standings", List.of()));

        assertEquals(
                "not an entity id (lower-case letters and digits, words joined by hyphens): 'A B' (at body)",
                failure(Condition.class, party));
        party.put("body", "add");
        party.put("capacity", Map.of("roles", List.of(), "standings", List.of("full", 1L)));
        assertEquals("a text for Standing expected, not 1 (at capacity.standings[1])", failure(Condition.class, party));
        party.put("type", "parties");
        assertEquals("not a type of Condition (party, body): 'parties' (at type)", failure(Condition.class, party));
        party.remove("type");
        assertEquals("the key 'type' of Condition is missing, which is party, body", failure(Condition.class, party));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "start                     | the key 'end' of Span is missing",
                "start,end,other           | unknown key 'other' of Span, which has start, end (at other)",
            })
    void saysWhichKeyIsWrong(String keys, String message) {
        Map<String, Object> json = new LinkedHashMap<>();
        List.of(keys.split(",")).forEach(key -> json.put(key, 1L));

        assertEquals(message, failure(Span.class, json));
    }

    @Test
    void rejectsNumbersThatAreNotWhole() {
        Map<String, Object> json = new LinkedHashMap<>(Map.of("file", "a.txt", "line", 1.5, "column", 1L));
        assertEquals("a whole number of at most 32 bits expected, not 1.5 (at line)", failure(Origin.class, json));
        json.put("line", 5_000_000_000L);
        assertEquals(
                "a whole number of at most 32 bits expected, not 5000000000 (at line)", failure(Origin.class, json));
        json.put("line", 1e300);
        assertEquals("a whole number of at most 32 bits expected, not 1.0E300 (at line)", failure(Origin.class, json));
    }

    @Test
    void ignoresUnknownKeysIfAsked() {
        assertEquals(
                Citation.NONE, JsonForm.of(Citation.class).ignoringUnknownKeys().read(Map.of("other", List.of(1L))));
    }

    @Test
    void rejectsTheIdOfAnotherStatement() {
        Statement statement = new RandomValues(5).next(Statement.class);
        Map<Object, Object> json =
                new LinkedHashMap<>((Map<?, ?>) JsonForm.of(Statement.class).write(statement));
        json.put("id", "s-2222222222222222");
        assertTrue(
                failure(Statement.class, json).startsWith("the id 's-2222222222222222' belongs to another statement"));
        json.remove("id");
        assertEquals(statement, JsonForm.of(Statement.class).read(json));
    }

    @Test
    void refusesASelection() {
        Selection selection =
                Selection.membersOf(EntityId.of("add"), Memberships.of(List.of()), id -> Optional.empty());

        assertEquals(
                "a Selection is a question to a dataset and has no JSON; use an answer, such as its roster on a day, "
                        + "its history or its memberships",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> JsonForm.of(Selection.class).write(selection))
                        .getMessage());
    }

    @Test
    void knowsNoOtherTypes() {
        assertEquals(Optional.empty(), JsonForm.find(String.class));
        assertEquals(
                "not a value of the domain: java.lang.String",
                assertThrows(IllegalArgumentException.class, () -> JsonForm.of(String.class))
                        .getMessage());
        assertTrue(JsonForm.all().stream().anyMatch(form -> form.type() == Membership.class));
        assertEquals("2008/", JsonForm.of(Edtf.class).write(Edtf.of("2008/")));
    }

    private static String failure(Class<?> type, Object json) {
        return String.valueOf(
                assertThrows(JsonFormException.class, () -> JsonForm.of(type).read(json))
                        .getMessage());
    }
}
