package org.comity.domain.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MembershipWordingTest {

    private static final int LINES = 268 + 142;

    private static final MembershipTerms NORWAY =
            MembershipTerms.of(Language.ENGLISH, List.of("Norway"), List.of("EU"), List.of("member"));

    @ParameterizedTest
    @MethodSource("lines")
    void readsWhetherAPassageAssertsOrDeniesAMembership(String line) {
        List<String> fields = List.of(line.split("\t", -1));
        Set<String> body = fields.get(3).equals("-") ? Set.of() : Set.of(fields.get(3));
        Language language = Language.ofTag(fields.get(0)).orElseThrow();
        MembershipTerms terms = MembershipTerms.of(language, Set.of(fields.get(2)), body, Set.of(fields.get(1)));
        MembershipWording wording = MembershipWording.of(List.of(fields.get(4)), terms);
        assertEquals(fields.get(5), verdict(wording), () -> line + "\n" + wording);
    }

    private static String verdict(MembershipWording wording) {
        boolean ended =
                wording.polarity() == Polarity.ASSERTS && !wording.ends().isEmpty();
        return ended ? "ended" : wording.polarity().name().toLowerCase(Locale.ROOT);
    }

    static Stream<String> lines() {
        return Stream.of("denials.tsv", "denials-unseen.tsv").flatMap(list -> TestLines.of(list).stream());
    }

    @Test
    void readsEveryLineOfItsLists() {
        assertEquals(LINES, lines().count());
    }

    @Test
    void givesTheWordsThatDenyWithTheirPlaces() {
        assertEquals(
                List.of(new DecidingWords(1, 7, 13, "didn’t")),
                of("A passage about Sweden.", "Norway didn’t join the EU.").denials());
    }

    @Test
    void givesTheWordsThatSayThatItEnded() {
        assertEquals(
                List.of(new DecidingWords(0, 27, 35, "withdrew"), new DecidingWords(1, 13, 22, "no longer")),
                of("Norway joined the EU, then withdrew.", "Now Norway’s no longer a member.")
                        .ends());
    }

    @Test
    void readsEachPassageForItself() {
        assertEquals(
                Polarity.ASSERTS,
                of("Norway is a member of", "not all commissions.").polarity());
        assertEquals(
                Polarity.UNCLEAR,
                of("Norway is a member.", "Norway is not a member.").polarity());
        assertEquals(Polarity.ASSERTS, of().polarity());
    }

    @Test
    void readsTheRoleBesideAPassageThatOnlyNamesTheMember() {
        assertEquals(
                Polarity.DENIES,
                of("are not members of the EU", "Norway, Iceland").polarity());
        assertEquals(
                Polarity.ASSERTS, of("are members of the EU", "Norway, Iceland").polarity());
        assertEquals(
                Polarity.ASSERTS,
                of("states are not members", "Norway is in the EU").polarity());
    }

    @Test
    void takesOutNamesAndTheWordsOfTheNote() {
        String passage = "Norway is a member of the Non-Member Club, not of the EU";
        assertEquals(Polarity.ASSERTS, with(passage, "Non-Member Club", "not of the EU"));
        assertEquals(Polarity.DENIES, with(passage, "Non-Member Club"));
    }

    private static Polarity with(String passage, String... others) {
        NameWords names = NameWords.of(List.of(others), Language.ENGLISH);
        MembershipTerms terms = new MembershipTerms(NORWAY.member(), NORWAY.body(), NORWAY.role(), List.of(names));
        return MembershipWording.of(List.of(passage), terms).polarity();
    }

    private static MembershipWording of(String... passages) {
        return MembershipWording.of(List.of(passages), NORWAY);
    }
}
