package org.comity.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Memberships;
import org.comity.domain.entity.EntityId;
import org.comity.domain.query.Selection;
import org.comity.domain.source.Quote;
import org.comity.domain.source.SourceId;
import org.comity.domain.source.Span;
import org.comity.domain.statement.Role;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.ImpreciseDate;
import org.comity.json.JsonForm;
import org.comity.json.sample.PlainJson;
import org.comity.json.sample.RandomValues;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

class ComityJacksonModuleTest {

    private static final JsonMapper MAPPER = mapper(true);
    private static final String MEMBERSHIP = """
            {
              "type": "membership",
              "id": "iom.observer.add",
              "member": "iom",
              "body": "add",
              "role": {"name": "observer", "standing": "observer", "label": "Observer"},
              "since": "2012",
              "sinceStatement": "s-22222222222222aa",
              "attestations": {"all": [], "starting": []},
              "life": {},
              "support": {
                "statements": ["s-22222222222222aa"],
                "sources": [],
                "basis": "asserted",
                "choices": []
              }
            }
            """;

    private static JsonMapper mapper(boolean strict) {
        return JsonMapper.builder()
                .findAndAddModules()
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, strict)
                .build();
    }

    static Stream<Class<?>> types() {
        return JsonForm.all().stream().<Class<?>>map(JsonForm::type).filter(type -> type != Selection.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void readsBackWhatItWrites(Class<T> type) {
        RandomValues values = new RandomValues(type.getName().hashCode() + 1);
        for (int i = 0; i < 20; i++) {
            T value = values.next(type);
            String json = MAPPER.writeValueAsString(value);

            assertEquals(PlainJson.text(JsonForm.of(type).write(value)), json);
            assertEquals(value, MAPPER.readValue(json, type));
            assertEquals(value, MAPPER.convertValue(MAPPER.valueToTree(value), type));
        }
    }

    @Test
    void writesAMembershipWithItsDates() {
        Membership membership = MAPPER.readValue(MEMBERSHIP, Membership.class);

        assertEquals(
                ImpreciseDate.of("2012"),
                membership.spell().since().bound().date().orElseThrow());
        assertEquals(MAPPER.readTree(MEMBERSHIP), MAPPER.valueToTree(membership));
        assertEquals(membership, MAPPER.readValue(MEMBERSHIP, Conclusion.class));
    }

    record Answer(
            String question,
            @Nullable EntityId about,
            List<Conclusion> conclusions,
            Map<ImpreciseDate, Certainty> dates) {}

    @Test
    void writesValuesWithinOthers() {
        Answer answer = new Answer(
                "Who?",
                EntityId.of("iom"),
                List.of(MAPPER.readValue(MEMBERSHIP, Membership.class)),
                Map.of(ImpreciseDate.of("198X"), Certainty.POSSIBLE));
        String json = MAPPER.writeValueAsString(answer);

        assertTrue(
                json.startsWith("{\"question\":\"Who?\",\"about\":\"iom\",\"conclusions\":[{\"type\":\"membership\","),
                json);
        assertTrue(json.endsWith("\"dates\":{\"198X\":\"possible\"}}"), json);
        assertEquals(answer, MAPPER.readValue(json, Answer.class));
        assertNull(
                MAPPER.readValue("{\"question\":\"Who?\",\"conclusions\":[],\"dates\":{},\"about\":null}", Answer.class)
                        .about());
    }

    @Test
    void writesIdsAsKeys() {
        Map<SourceId, Role> roles = new TreeMap<>(Map.of(SourceId.of("notes/a.b"), Role.OBSERVER));
        String json = MAPPER.writeValueAsString(roles);

        assertEquals("{\"notes/a.b\":{\"name\":\"observer\",\"standing\":\"observer\",\"label\":\"Observer\"}}", json);
        assertEquals(roles, MAPPER.readValue(json, new TypeReference<Map<SourceId, Role>>() {}));
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        String wrong =
                "{\"question\":\"Who?\",\"conclusions\":[" + MEMBERSHIP.replace("2012", "2012-13") + "],\"dates\":{}}";

        DatabindException failure = assertThrows(DatabindException.class, () -> MAPPER.readValue(wrong, Answer.class));

        assertEquals(
                "\"2012-13\": at character 6: 13 is neither a month (01 to 12) nor a sub-year grouping (21 to 41)",
                failure.getOriginalMessage());
        assertTrue(
                failure.getPathReference()
                        .endsWith("Answer[\"conclusions\"]->java.util.ArrayList[0]->"
                                + "org.comity.domain.conclusion.Membership[\"since\"]"),
                failure.getPathReference());
    }

    @Test
    void refusesAKeyThatOccursTwice() {
        assertEquals(
                "the key 'start' occurs more than once in an object",
                refused("{\"start\":1,\"start\":2,\"end\":3}", Span.class));
        assertEquals(
                "the key 'words' occurs more than once in an object",
                refused("[{\"span\":{\"start\":1,\"end\":2},\"words\":\"a\",\"words\":\"b\"}]", Quote[].class));
    }

    @Test
    void refusesNumbersAndTextsThatAreNone() {
        assertEquals(
                "a whole number of at most 32 bits expected, not 1E+400",
                refused("{\"start\":1e400,\"end\":3}", Span.class));
        assertEquals(
                "a whole number of at most 32 bits expected, not 0.5",
                refused("{\"start\":0.5,\"end\":3}", Span.class));
        assertEquals(
                "the text contains half a surrogate pair: '\\ud800'",
                refused("{\"span\":{\"start\":0,\"end\":1},\"words\":\"\\ud800\"}", Quote.class));
    }

    private static String refused(String json, Class<?> type) {
        DatabindException wrong = assertThrows(DatabindException.class, () -> MAPPER.readValue(json, type));
        return wrong.getOriginalMessage();
    }

    @Test
    void saysWhichKeyIsWrong() {
        DatabindException failure = assertThrows(
                DatabindException.class,
                () -> MAPPER.readValue("{\"A B\":\"certain\"}", new TypeReference<Map<EntityId, Certainty>>() {}));

        assertTrue(failure.getOriginalMessage().contains("not an entity id"), failure.getOriginalMessage());
    }

    @Test
    void rejectsOrIgnoresUnknownKeysAsTheMapperDoes() {
        String more = MEMBERSHIP.replace("\"life\": {}", "\"life\": {\"remark\": [1.5, null]}");

        UnrecognizedPropertyException unknown =
                assertThrows(UnrecognizedPropertyException.class, () -> MAPPER.readValue(more, Membership.class));

        assertEquals("remark", unknown.getPropertyName());
        assertEquals(
                List.of("begun", "ended"),
                unknown.getKnownPropertyIds().stream().toList());
        assertTrue(
                unknown.getPathReference()
                        .endsWith("Membership[\"life\"]->org.comity.domain.conclusion.Life[\"remark\"]"),
                unknown.getPathReference());
        assertEquals(
                MAPPER.readValue(MEMBERSHIP, Membership.class), mapper(false).readValue(more, Membership.class));
    }

    @Test
    void refusesASelection() {
        Selection selection =
                Selection.membersOf(EntityId.of("add"), Memberships.of(List.of()), id -> Optional.empty());

        DatabindException refused =
                assertThrows(DatabindException.class, () -> MAPPER.writeValueAsString(List.of(selection)));

        assertTrue(refused.getOriginalMessage().startsWith("a Selection is a question"), refused.getMessage());
    }

    record Anything(Object value) {}

    @Test
    void readsBackWhatAMapperWritesWithTheNamesOfClasses() {
        JsonMapper typed = JsonMapper.builder()
                .addModule(new ComityJacksonModule())
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.comity.domain.")
                                .build(),
                        DefaultTyping.NON_FINAL_AND_ENUMS)
                .build();
        RandomValues values = new RandomValues(3);
        for (Class<?> type : types().toList()) {
            Anything value = new Anything(values.next(type));

            assertEquals(value, typed.readValue(typed.writeValueAsString(value), Anything.class));
        }
    }
}
