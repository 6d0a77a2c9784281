package org.comity.domain.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Origin;
import org.comity.domain.source.SourceId;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StatementDraftTest {

    private static final EntityId IOM = EntityId.of("iom");
    private static final EntityId ADD = EntityId.of("add");
    private static final Condition.Party OBSERVERS = Condition.partiesTo("add").as(Role.OBSERVER);
    private static final Evidence WORDS =
            Evidence.of(SourceId.of("notes/dialogues"), "IOM has observed the ADD since 2012.", "since 2012");

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void printsItsSentence(String sentence, StatementDraft<?> draft) {
        assertEquals(sentence, draft.toString());
        assertEquals(sentence, draft.assertedIn("members").toString());
    }

    static Stream<Arguments> sentences() {
        MembershipDraft observes = Statement.that("iom").is(Role.OBSERVER).of("add");
        Condition.Body bodies = Condition.bodiesOf(EntityId.of("forums"), IOM);
        return Stream.of(
                Arguments.of("iom is an observer of add", observes),
                Arguments.of(
                        "iom is not an observer of add",
                        Statement.that("iom").isNot(Role.OBSERVER).of("add")),
                Arguments.of("iom has been an observer of add since 2012", observes.since("2012")),
                Arguments.of("iom has been an observer of add since 2012, and still is", observes.during("2012/..")),
                Arguments.of("iom was an observer of add until 2019-05", observes.until("2019-05")),
                Arguments.of(
                        "iom was an observer of add from 2012 to 2019-05",
                        observes.since("2012").until("2019-05")),
                Arguments.of(
                        "iom has not been a thematic expert of add since 2012~",
                        Statement.that(IOM).isNot(Role.THEMATIC_EXPERT).of(ADD).since("2012~")),
                Arguments.of("iom has the kind state", Statement.that("iom").is(OrganizationKind.STATE)),
                Arguments.of("iom has the name IOM", Statement.that("iom").has(AttributeKey.NAME, "IOM")),
                Arguments.of(
                        "iom has the short name OIM (fr)",
                        Statement.that("iom").has(AttributeKey.SHORT, new AttributeValue.Text("OIM", "fr"))),
                Arguments.of("iom is also called ICM", Statement.that("iom").has(AttributeKey.ALSO_CALLED, "ICM")),
                Arguments.of(
                        "iom was established in 1951", Statement.that("iom").has(AttributeKey.ESTABLISHED, "1951")),
                Arguments.of(
                        "add is valid during 2008/..", Statement.that("add").has(AttributeKey.VALID, "2008/..")),
                Arguments.of("iom is part of un-system", Statement.that("iom").has(AttributeKey.PART_OF, "un-system")),
                Arguments.of(
                        "iom has the identifier wikidata:Q674182",
                        Statement.that("iom").has(AttributeKey.IDENTIFIERS, "wikidata:Q674182")),
                Arguments.of(
                        "there are 2 observers of add",
                        Statement.that(OBSERVERS).are(2)),
                Arguments.of(
                        "there is 1 observer of add", Statement.that(OBSERVERS).are(1)),
                Arguments.of(
                        "there are more than 2 parties to add of the kind state in 2012",
                        Statement.that(Condition.partiesTo("add")
                                        .ofKind("state")
                                        .on(ImpreciseDate.parse("2012")))
                                .are(ClaimedNumber.moreThan(2))),
                Arguments.of(
                        "there are 3 observers or full participants of add that are also members of iom"
                                + " but are not hosts of iom",
                        Statement.that(Population.of(Condition.partiesTo("add")
                                                .as(new Capacity(List.of(Role.OBSERVER), List.of(Standing.FULL))))
                                        .and(Condition.partiesTo("iom").as(Role.MEMBER))
                                        .butNot(Condition.partiesTo("iom").as(Role.HOST)))
                                .are(3)),
                Arguments.of(
                        "there are 4 bodies of forums that have iom as an observer",
                        Statement.that(bodies.as(Role.OBSERVER)).are(4)),
                Arguments.of(
                        "there are 5 countries",
                        Statement.that(Population.described("countries")).are(5)),
                Arguments.of(
                        "all observers of add are also parties to iom",
                        Statement.that(OBSERVERS).areAlso(Condition.partiesTo("iom"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("further")
    void printsWhatAnEnglishSpeakerWouldSay(String sentence, StatementDraft<?> draft) {
        assertEquals(sentence, draft.toString());
    }

    static Stream<Arguments> further() {
        MembershipDraft belongs = Statement.that("iom").is(Role.PARTY).of("add");
        MembershipDraft denied = Statement.that("iom").isNot(Role.PARTY).of("add");
        Condition.Party members = Condition.partiesTo("add").as(Role.MEMBER);
        Condition.Party hosts = Condition.partiesTo("iom").as(Role.HOST);
        Condition.Party states = Condition.partiesTo("iom").ofKind("state").on(ImpreciseDate.parse("2012-03-01"));
        Condition.Body bodies = Condition.bodiesOf(EntityId.of("forums"), IOM);
        return Stream.of(
                Arguments.of("iom is still a party to add", belongs.during("/..")),
                Arguments.of("iom is still not a party to add", denied.during("/..")),
                Arguments.of("iom has always been a party to add", belongs.during("../")),
                Arguments.of("iom has never been a party to add", denied.during("../")),
                Arguments.of("iom has always been a party to add, and still is", belongs.during("../..")),
                Arguments.of("iom was always a party to add until 2012", belongs.during("../2012")),
                Arguments.of("iom was never a party to add until 2012", denied.during("../2012")),
                Arguments.of("iom has not been a party to add since 2012, and still is not", denied.during("2012/..")),
                Arguments.of(
                        "iom was established on 1951-12-05",
                        Statement.that("iom").has(AttributeKey.ESTABLISHED, "1951-12-05")),
                Arguments.of(
                        "iom has its headquarters in Geneva",
                        Statement.that("iom").has(AttributeKey.HEADQUARTERS, "Geneva")),
                Arguments.of(
                        "there is 1 member of add that is also a host of iom and a party to iom of the kind state on"
                                + " 2012-03-01",
                        Statement.that(Population.of(members).and(hosts).and(states))
                                .are(1)),
                Arguments.of(
                        "there are 2 members of add that are not hosts of iom or parties to iom of the kind state on"
                                + " 2012-03-01",
                        Statement.that(Population.of(members).butNot(hosts).butNot(states))
                                .are(2)),
                Arguments.of(
                        "there is 1 body of forums that has iom as a party and is also a body of forums that has iom as"
                                + " a host but is not a body of forums that has iom as a chair",
                        Statement.that(Population.of(bodies)
                                        .and(bodies.as(Role.HOST))
                                        .butNot(bodies.as(Role.CHAIR)))
                                .are(1)),
                Arguments.of(
                        "there are 0 hosts, observer participants or other participants of add",
                        Statement.that(Condition.partiesTo("add")
                                        .as(new Capacity(
                                                List.of(Role.HOST), List.of(Standing.OBSERVER, Standing.OTHER))))
                                .are(0)),
                Arguments.of(
                        "the number of countries is 1",
                        Statement.that(Population.described("countries")).are(1)),
                Arguments.of(
                        "there are between 0 and 1 members of add",
                        Statement.that(members).are(ClaimedNumber.between(0, 1))),
                Arguments.of("there is 1 member of add", Statement.that(members).are(ClaimedNumber.between(1, 1))),
                Arguments.of(
                        "there is at least 1 member of add",
                        Statement.that(members).are(ClaimedNumber.atLeast(1))));
    }

    @Test
    void makesTheSameStatementsAsTheirFactories() {
        Mark mark = Mark.of(new Origin("notes/dialogues.yaml", 7, 5));

        assertEquals(
                MembershipStatement.of(
                        Provenance.quoted(WORDS, mark), IOM, ADD, Role.OBSERVER, ImpreciseInterval.parse("2012/")),
                Statement.that("iom").is(Role.OBSERVER).of("add").since("2012").quoting(WORDS, mark));
        assertEquals(
                MembershipStatement.denial(
                        Provenance.asserted(Mark.of("members")), IOM, ADD, Role.OBSERVER, ImpreciseInterval.UNKNOWN),
                Statement.that("iom").isNot(Role.OBSERVER).of("add").assertedIn("members"));
    }

    @Test
    void saysWhereAStatementComesFrom() {
        StatementDraft<MembershipStatement> draft =
                Statement.that("iom").is(Role.OBSERVER).of("add").since("2012");

        assertEquals(
                Provenance.quoted(WORDS, Mark.of("notes/dialogues")),
                draft.quoting(WORDS).provenance());
        assertEquals(
                Provenance.asserted(Mark.of("members"), ImpreciseDate.parse("2020")),
                draft.assertedIn("members", ImpreciseDate.parse("2020")).provenance());
    }

    @Test
    void refusesWhatCannotBeSaid() {
        assertEquals(
                "the attribute 'established' does not take values of the form text: 'long ago'",
                refused(() -> Statement.that("iom")
                        .has(AttributeKey.ESTABLISHED, new AttributeValue.Text("long ago", null))));
        assertEquals(
                "not an entity id (lower-case letters and digits, words joined by hyphens): 'IOM'",
                refused(() -> Statement.that("IOM")));
        assertEquals(
                "the text 'state' does not say whether it is a kind of organization or of framework; use KindValue",
                refused(() -> Statement.that("iom").has(AttributeKey.KIND, "state")));
        assertEquals(
                "not an identifier such as wikidata:Q674182: 'Q674182'",
                refused(() -> Statement.that("iom").has(AttributeKey.IDENTIFIERS, "Q674182")));
    }

    private static String refused(Runnable code) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, code::run).getMessage());
    }
}
