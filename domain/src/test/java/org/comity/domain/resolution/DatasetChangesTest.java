package org.comity.domain.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.comity.domain.change.Cause;
import org.comity.domain.change.ChangeType;
import org.comity.domain.change.DatasetChange;
import org.comity.domain.change.DatasetChanges;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.entity.Slug;
import org.comity.domain.statement.Capacity;
import org.comity.domain.statement.ClaimedNumber;
import org.comity.domain.statement.Role;
import org.comity.domain.time.ImpreciseInterval;
import org.junit.jupiter.api.Test;

class DatasetChangesTest {

    @Test
    void equalDatasetsHaveNoChanges() {
        SampleWorld world = world().member("iom", Role.OBSERVER, "add", "2012/");

        assertEquals("no changes", changes(world, world).toString());
    }

    @Test
    void aNewStatementAddsAMembershipAndTheOtherDirectionRemovesIt() {
        SampleWorld old = world();
        SampleWorld fresh = world().member("iom", Role.OBSERVER, "add", "2012/");

        assertEquals(
                "'iom is observer of add, 2012/' was added because a statement was added: 'iom is observer of add, 2012/'"
                        + " (page.yaml:1:1).",
                changes(old, fresh).toString());
        assertEquals(
                "'iom is observer of add, 2012/' was removed because a statement was removed: 'iom is observer of add,"
                        + " 2012/' (page.yaml:1:1).",
                changes(fresh, old).toString());
        assertEquals(
                List.of("iom is observer of add, 2012/"),
                changes(old, fresh).all().get(0).causes().get(0).statements().stream()
                        .map(statement -> statement.text())
                        .toList());
    }

    @Test
    void anEditedAnnotationChangesADate() {
        DatasetChange change = only(
                world().member("iom", Role.OBSERVER, "add", "2012/"),
                world().member("iom", Role.OBSERVER, "add", "2011/"));

        assertEquals(ChangeType.CHANGED, change.type());
        assertEquals("since from '2012' to '2011'", change.fields().get(0).toString());
        assertEquals(
                "'iom is observer of add, 2011/' changed: since from '2012' to '2011' because an annotation now says 'iom"
                        + " is observer of add, 2011/' (page.yaml:1:1) instead of 'iom is observer of add, 2012/'.",
                change.text());
    }

    @Test
    void anEditedRoleRemovesOneMembershipAndAddsAnother() {
        DatasetChanges changes = changes(
                world().member("iom", Role.OBSERVER, "add", "2012/"),
                world().member("iom", Role.MEMBER, "add", "2012/"));

        assertEquals(List.of(ChangeType.ADDED, ChangeType.REMOVED), types(changes));
        assertEquals(
                List.of(Cause.StatementEdited.class, Cause.StatementEdited.class),
                changes.all().stream()
                        .map(change -> change.causes().get(0).getClass())
                        .toList());
    }

    @Test
    void aQuoteInAnotherPlaceIsAChangeOfSupport() {
        EditedWorld world = edited(world().member("iom", Role.OBSERVER, "add", "2012/"));
        DatasetChange change =
                world.shifted(7).resolve().changesSince(world.resolve()).all().get(0);

        assertEquals(ChangeType.SUPPORT, change.type());
        assertEquals(
                "'iom is observer of add, 2012/' is supported differently (since statement, quote place, statements)"
                        + " because the quote 'word' moved from page 0..4 to page 7..11 (page.yaml:1:1).",
                change.text());
    }

    @Test
    void aQuoteWithOtherWordsIsAChangeOfSupport() {
        DatasetChange change = only(
                world().words("as an observer").member("iom", Role.OBSERVER, "add", "2012/"),
                world().words("as an  observer").member("iom", Role.OBSERVER, "add", "2012/"));

        assertEquals(ChangeType.SUPPORT, change.type());
        assertEquals(
                "the quote 'as an observer' is now 'as an  observer' (page.yaml:1:1)",
                change.causes().get(0).text());
    }

    @Test
    void aRenamedTextMovesItsQuotes() {
        DatasetChange change = only(
                world().source("one", "2019").member("iom", Role.OBSERVER, "add", "2012/"),
                world().source("two", "2019").member("iom", Role.OBSERVER, "add", "2012/"));

        assertEquals(
                "the quote 'word' moved from one 0..4 to two 0..4 (two.yaml:1:1)",
                change.causes().get(0).text());
    }

    @Test
    void anEditOfTheRegisterChangesAKind() {
        DatasetChange change = only(
                world().organization("asean", OrganizationKind.INTERGOVERNMENTAL),
                world().organization("asean", OrganizationKind.AGENCY));

        assertEquals(
                "'asean: kind agency' changed: value from 'intergovernmental' to 'agency' because the register now says"
                        + " 'asean: kind agency' (corpus.yaml) instead of 'asean: kind intergovernmental'.",
                change.text());
    }

    @Test
    void aSourceWithAnotherDateChangesWhenAMembershipIsAttested() {
        DatasetChange change = only(
                world().source("note", "2014").member("iom", Role.OBSERVER, "add", ""),
                world().source("note", "2016").member("iom", Role.OBSERVER, "add", ""));

        assertEquals(
                "'iom is observer of add' changed: attested from '2014' to '2016' because the source 'note' is now dated"
                        + " '2016' instead of '2014'.",
                change.text());
    }

    @Test
    void anotherRuleIsACauseBesidesTheStatement() {
        SampleWorld old = world().member("iom", Role.OBSERVER, "add", "2008-01-01/")
                .source("other", "2020")
                .member("iom", Role.OBSERVER, "add", "2012/");
        SampleWorld fresh = world().member("iom", Role.OBSERVER, "add", "2008-01-01/")
                .source("other", "2020")
                .member("iom", Role.OBSERVER, "add", "2012/")
                .source("third", "2021")
                .member("iom", Role.OBSERVER, "add", "2012/");
        DatasetChange change = only(old, fresh);

        assertEquals("since from '2008-01-01' to '2012'", change.fields().get(0).toString());
        assertEquals(
                List.of(
                        "a statement was added: 'iom is observer of add, 2012/' (third.yaml:3:1)",
                        "another rule decided about the start: more-sources instead of finer-date"),
                change.causes().stream().map(Cause::text).toList());
    }

    @Test
    void aSplitSpellIsOneChangeAndTheOtherDirectionAMergedOne() {
        SampleWorld old = world().member("iom", Role.MEMBER, "add", "2001/2009");
        SampleWorld fresh = world().member("iom", Role.MEMBER, "add", "2001/2003")
                .source("other", "2020")
                .member("iom", Role.MEMBER, "add", "2006/2009");
        DatasetChange split = only(old, fresh);
        DatasetChange merged = only(fresh, old);

        assertEquals(ChangeType.SPLIT, split.type());
        assertEquals(ChangeType.MERGED, merged.type());
        assertEquals(
                List.of(
                        "id from 'iom.member.add' to 'iom.member.add, iom.member.add.2'",
                        "period from '2001/2009' to '2001/2003, 2006/2009'"),
                split.fields().stream().map(Object::toString).toList());
        assertEquals(
                "'iom is member of add, 2001/2009' was split into 'iom is member of add, 2001/2003', 'iom is member of"
                        + " add, 2006/2009'",
                split.text().substring(0, split.text().indexOf(" because")));
    }

    @Test
    void aSpellBeforeOthersRenumbersThem() {
        DatasetChanges changes = changes(
                world().member("iom", Role.MEMBER, "add", "2001/2003").member("iom", Role.MEMBER, "add", "2006/2009"),
                world().member("iom", Role.MEMBER, "add", "2001/2003")
                        .member("iom", Role.MEMBER, "add", "2006/2009")
                        .member("iom", Role.MEMBER, "add", "1990/1995"));

        assertEquals(List.of(ChangeType.ADDED, ChangeType.RENUMBERED, ChangeType.RENUMBERED), types(changes));
        assertEquals(
                "'iom is member of add, 2001/2003' was renumbered from iom.member.add to iom.member.add.2",
                changes.all().get(1).text().substring(0, 88));
    }

    @Test
    void spellsAtOtherTimesWithOtherStatementsAreNotTheSame() {
        DatasetChanges changes = changes(
                world().source("one", "2019").member("iom", Role.MEMBER, "add", "1990/1995"),
                world().source("two", "2019").words("phrase").member("iom", Role.MEMBER, "add", "2001/2003"));

        assertEquals(List.of(ChangeType.REMOVED, ChangeType.ADDED), types(changes));
    }

    @Test
    void aMembershipChangesTheVerdictOnACount() {
        DatasetChanges changes = changes(
                world().count(SampleWorld.parties("add", Role.MEMBER), ClaimedNumber.exactly(1)),
                world().count(SampleWorld.parties("add", Role.MEMBER), ClaimedNumber.exactly(1))
                        .member("qatar", Role.MEMBER, "add", ""));

        assertEquals(List.of(ChangeType.ADDED, ChangeType.CHANGED), types(changes));
        assertEquals(
                "'members of add: the text says 1; this corpus lists 1' changed: certain ids from nothing to 'qatar';"
                        + " verdict from 'incomplete' to 'confirmed' because these memberships changed: 'qatar.member.add'.",
                changes.all().get(1).text());
    }

    @Test
    void aDeclaredRosterChangesTheVerdictOnACount() {
        DatasetChange change = only(
                world().count(SampleWorld.parties("add", Role.MEMBER), ClaimedNumber.exactly(1)),
                world().count(SampleWorld.parties("add", Role.MEMBER), ClaimedNumber.exactly(1))
                        .complete("add", Capacity.of(Role.MEMBER)));

        assertEquals(
                "'members of add: the text says 1; this corpus lists 0, so 1 is missing' changed: verdict from"
                        + " 'incomplete' to 'short' because the corpus now declares the list of member of add complete.",
                change.text());
    }

    @Test
    void anEditedClaimIsOneChange() {
        DatasetChange change = only(
                world().count(SampleWorld.parties("add", Role.MEMBER), ClaimedNumber.exactly(1)),
                world().count(SampleWorld.parties("add", Role.MEMBER), ClaimedNumber.exactly(2)));

        assertEquals(ChangeType.CHANGED, change.type());
        assertEquals("is from '1' to '2'", change.fields().get(1).toString());
    }

    @Test
    void anIdentifierShowsThatAnEntityWasRenamed() {
        AttributeValue wikidata = new AttributeValue.Identifier(new Slug("wikidata"), "Q7768");
        SampleWorld old = world().organization("asean", OrganizationKind.INTERGOVERNMENTAL)
                .asserted("asean", AttributeKey.IDENTIFIERS, wikidata)
                .member("asean", Role.OBSERVER, "add", "2012/");
        SampleWorld fresh = world().organization("asean-secretariat", OrganizationKind.INTERGOVERNMENTAL)
                .asserted("asean-secretariat", AttributeKey.IDENTIFIERS, wikidata)
                .member("asean-secretariat", Role.OBSERVER, "add", "2011/");
        DatasetChanges changes = changes(old, fresh);

        assertEquals(List.of(ChangeType.RENAMED, ChangeType.CHANGED), types(changes));
        assertEquals(
                "The entity 'asean' was renamed 'asean-secretariat', recognized by 'wikidata:Q7768', because the register"
                        + " now says 'asean-secretariat: kind intergovernmental' (corpus.yaml) instead of 'asean: kind"
                        + " intergovernmental'; the register now says 'asean-secretariat: identifiers wikidata:Q7768'"
                        + " (corpus.yaml) instead of 'asean: identifiers wikidata:Q7768'.",
                changes.all().get(0).text());
        assertEquals(
                "'asean-secretariat is observer of add, 2011/' changed: since from '2012' to '2011' because an annotation"
                        + " now says 'asean-secretariat is observer of add, 2011/' (page.yaml:1:1) instead of 'asean is"
                        + " observer of add, 2012/'.",
                changes.all().get(1).text());
    }

    @Test
    void anotherPeriodOfAnIdentifierIsOneChange() {
        Slug cow = new Slug("cow");
        AttributeValue first = new AttributeValue.Identifier(cow, "255", ImpreciseInterval.parse("../1945"));
        SampleWorld world = world().organization("germany", OrganizationKind.STATE)
                .asserted("germany", AttributeKey.IDENTIFIERS, first);
        DatasetChange change = only(
                world.asserted(
                        "germany",
                        AttributeKey.IDENTIFIERS,
                        new AttributeValue.Identifier(cow, "255", ImpreciseInterval.parse("1990/.."))),
                world().organization("germany", OrganizationKind.STATE)
                        .asserted("germany", AttributeKey.IDENTIFIERS, first)
                        .asserted(
                                "germany",
                                AttributeKey.IDENTIFIERS,
                                new AttributeValue.Identifier(cow, "255", ImpreciseInterval.parse("1990-10-03/.."))));

        assertEquals(ChangeType.CHANGED, change.type());
        assertEquals(
                "valid from '1990/..' to '1990-10-03/..'",
                change.fields().get(1).toString());
    }

    @Test
    void aNameShowsThatAnEntityWasRenamed() {
        AttributeValue name = new AttributeValue.Text("Association of Southeast Asian Nations", "en");
        DatasetChanges changes = changes(named("asean", name), named("asean-x", name));

        assertEquals(List.of(ChangeType.RENAMED), types(changes));
    }

    @Test
    void entitiesWithDifferentIdentifiersAreNotTheSameDespiteTheirName() {
        AttributeValue name = new AttributeValue.Text("Association of Southeast Asian Nations", "en");
        Slug wikidata = new Slug("wikidata");
        DatasetChanges changes = changes(
                named("asean", name)
                        .asserted("asean", AttributeKey.IDENTIFIERS, new AttributeValue.Identifier(wikidata, "Q1")),
                named("asean-x", name)
                        .asserted("asean-x", AttributeKey.IDENTIFIERS, new AttributeValue.Identifier(wikidata, "Q2")));

        assertEquals(0, changes.of(ChangeType.RENAMED).size());
        assertEquals(3, changes.of(ChangeType.REMOVED).size());
        assertEquals(3, changes.of(ChangeType.ADDED).size());
    }

    @Test
    void aNameThatTwoNewEntitiesHaveDecidesNothing() {
        AttributeValue name = new AttributeValue.Text("Association of Southeast Asian Nations", "en");
        SampleWorld fresh = named("asean-x", name)
                .organization("asean-y", OrganizationKind.INTERGOVERNMENTAL)
                .asserted("asean-y", AttributeKey.NAME, name);

        assertEquals(
                0, changes(named("asean", name), fresh).of(ChangeType.RENAMED).size());
    }

    @Test
    void changesAreAppliedOnlyToTheirDataset() {
        SampleWorld world = world().member("iom", Role.OBSERVER, "add", "2012/");
        DatasetChanges changes = changes(world, world());

        assertEquals(
                "the changes belong to a different dataset: 'iom.observer.add' is missing",
                assertThrows(IllegalArgumentException.class, () -> changes.appliedTo(List.of()))
                        .getMessage());
    }

    private static SampleWorld named(String id, AttributeValue name) {
        return world().organization(id, OrganizationKind.INTERGOVERNMENTAL).asserted(id, AttributeKey.NAME, name);
    }

    private static SampleWorld world() {
        return SampleWorld.world();
    }

    private static EditedWorld edited(SampleWorld world) {
        return new EditedWorld(world.corpus(), world.sources(), world.said());
    }

    private static DatasetChange only(SampleWorld earlier, SampleWorld later) {
        DatasetChanges changes = changes(earlier, later);
        assertEquals(1, changes.all().size(), changes::toString);
        return changes.all().get(0);
    }

    private static DatasetChanges changes(SampleWorld earlier, SampleWorld later) {
        return later.resolve().changesSince(earlier.resolve());
    }

    private static List<ChangeType> types(DatasetChanges changes) {
        return changes.all().stream().map(DatasetChange::type).toList();
    }
}
