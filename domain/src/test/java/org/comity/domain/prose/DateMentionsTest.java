package org.comity.domain.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.comity.domain.time.Bound;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;
import org.junit.jupiter.api.Test;

class DateMentionsTest {

    @Test
    void keepsTheWordsAndTheirOffsets() {
        DateMentions mentions = in("A member since 4 July 1946.");

        assertEquals(
                List.of(new DateMention(15, 26, ImpreciseDate.parse("1946-07-04"), "4 July 1946")), mentions.all());
    }

    @Test
    void saysACoarserDateButNotAFinerOne() {
        DateMentions mentions = in("joined on 4 July 1946");

        assertTrue(says(mentions, "1946-07-04"));
        assertTrue(says(mentions, "1946-07"));
        assertTrue(says(mentions, "1946"));
        assertTrue(says(mentions, "194X"));
        assertTrue(says(mentions, "19XX"));
        assertTrue(says(mentions, "[1901..2000]"));
        assertFalse(says(mentions, "1946-07-05"));
        assertFalse(says(mentions, "1946-21"));
        assertFalse(says(mentions, "[1940..1950]"));
    }

    @Test
    void ignoresQualifiers() {
        assertTrue(says(in("about 1950"), "1950"));
        assertTrue(says(in("in 1950"), "1950~"));
        assertTrue(says(in("in May 1950"), "1950-05?"));
    }

    @Test
    void saysASetByItsDaysAndNotByItsText() {
        assertTrue(says(in("in the first quarter of 2019"), "2019-33"));
        assertTrue(says(in("late 2019"), "[2019-09-01..2019-12-31]"));
        assertTrue(says(in("in March 2008"), "2008-03-XX"));
        assertFalse(says(in("in 2019"), "2019-21"));
        assertFalse(says(in("in spring 2019"), "2019-24"));
        assertTrue(says(in("in spring 2019"), "2019"));
    }

    @Test
    void namesTheCoarserDateOfTheWords() {
        SaidDate said = in("in 2012 or 2015").say(ImpreciseDate.parse("2012-01-01"));

        assertFalse(said.said());
        assertTrue(said.coarser());
        assertEquals(List.of("2012"), wordings(said));
    }

    @Test
    void namesAllDatesIfNoneIsCoarser() {
        SaidDate said = in("in 2012 or 2015").say(ImpreciseDate.parse("2013"));

        assertFalse(said.coarser());
        assertEquals(List.of("2012", "2015"), wordings(said));
    }

    @Test
    void takesAMissingPartFromTheNextDateThenThePreviousThenTheContext() {
        assertEquals("2011-03 2011-06", values(in("from March to June 2011")));
        assertEquals("2010-05-04 2010-06-07", values(in("on 4 May 2010 and 7 June")));
        assertEquals("2010-05 2012", values(in("from May 2010 to 2012")));
        assertEquals(
                "2014-06-07",
                values(DateMentions.in("on 7 June", Language.ENGLISH, List.of("no date here", "Session of 2014"))));
        assertEquals("", values(in("on 7 June")));
    }

    @Test
    void neverTakesAWholeDateFromTheContext() {
        DateMentions mentions = DateMentions.in("that year", Language.ENGLISH, List.of("In 2014"));

        assertEquals(List.of(), mentions.all());
    }

    @Test
    void needsTwoMentionsInOrderForTwoEnds() {
        DateMentions mentions = in("from 2007 to 2008");

        assertTrue(both(mentions, "2007/2008"));
        assertFalse(both(mentions, "2008/2009"));
        assertFalse(both(mentions, "2007/2007"));
        assertTrue(both(mentions, "2007/.."));
        assertTrue(both(mentions, "/2008"));
        assertTrue(both(in("in 2007, and until 2007"), "2007/2007"));
        assertTrue(both(in("in 2007"), "2007/2007"));
        assertFalse(both(in("until 2008, since 2007"), "2007/2008"));
    }

    @Test
    void reportsTheEndIfOneMentionWouldHaveToSayBoth() {
        SaidInterval said = in("in May 2007").say(ImpreciseInterval.of(Bound.of("2007-05"), Bound.of("2007")));

        assertTrue(said.start().said());
        assertFalse(said.end().said());
    }

    @Test
    void saysASetAndTheYearsInIt() {
        DateMentions mentions = in("between 1990 and 1995");

        assertTrue(says(mentions, "[1990..1995]"));
        assertTrue(says(mentions, "1990"));
        assertTrue(both(mentions, "1990/1995"));
        assertFalse(says(mentions, "1992"));
        assertEquals("[..2009] 2010", values(in("before 2010")));
        assertEquals("[..2010] 2010", values(in("by 2010")));
        assertEquals("[2011..] 2010", values(in("after 2010")));
        assertTrue(both(in("before 2010"), "[..2009]/[..2009]"));
    }

    @Test
    void readsWordsOfOneLanguageOnly() {
        assertEquals("", values(DateMentions.in("vingt-sept États en mai", Language.FRENCH, List.of())));
        assertEquals("", values(DateMentions.in("le 4 juillet", Language.ENGLISH, List.of())));
        assertEquals("2008-01-01", values(DateMentions.in("2008-01-01", Language.GERMAN, List.of())));
        assertEquals("[1801..1900]", values(DateMentions.in("siglo XIX", Language.ENGLISH, List.of())));
    }

    @Test
    void takesEitherReadingOfAmbiguousNumerals() {
        DateMentions mentions = in("on 03/04/2008");

        assertTrue(says(mentions, "2008-03-04"));
        assertTrue(says(mentions, "2008-04-03"));
        assertFalse(both(mentions, "2008-03-04/2008-04-03"));
    }

    @Test
    void readsALongPassageInLinearTime() {
        String passage = "early 3 and 4 and 5, May the of 2010–11 before ".repeat(20_000);

        assertTrue(in(passage).all().size() >= 20_000);
    }

    private static DateMentions in(String passage) {
        return DateMentions.in(passage, Language.ENGLISH, List.of());
    }

    private static boolean says(DateMentions mentions, String date) {
        return mentions.say(ImpreciseDate.parse(date)).said();
    }

    private static boolean both(DateMentions mentions, String period) {
        return mentions.say(ImpreciseInterval.parse(period)).said();
    }

    private static String values(DateMentions mentions) {
        return mentions.all().stream()
                .map(mention -> mention.value().toString())
                .collect(Collectors.joining(" "));
    }

    private static List<String> wordings(SaidDate said) {
        return said.instead().stream().map(DateMention::wording).toList();
    }
}
