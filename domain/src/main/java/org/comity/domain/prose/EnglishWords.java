package org.comity.domain.prose;

/** The table of words of English, in the form that {@link WordTable} reads. */
final class EnglishWords {

    private static final String TEXT = """
            # English: the most common words, from which the language of a text is recognised
            function: the, of, and, to, in, is, was, for, that, by

            month 1: january, jan
            month 2: february, feb
            month 3: march, mar
            month 4: april, apr
            month 5: may
            month 6: june, jun
            month 7: july, jul
            month 8: august, aug
            month 9: september, sept, sep
            month 10: october, oct
            month 11: november, nov
            month 12: december, dec

            season 21: spring
            season 22: summer
            season 23: autumn, fall
            season 24: winter

            # numbers
            number 0: zero
            number 1: one
            number 2: two
            number 3: three
            number 4: four
            number 5: five
            number 6: six
            number 7: seven
            number 8: eight
            number 9: nine
            number 10: ten
            number 11: eleven
            number 12: twelve
            number 13: thirteen
            number 14: fourteen
            number 15: fifteen
            number 16: sixteen
            number 17: seventeen
            number 18: eighteen
            number 19: nineteen
            number 20: twenty
            number 30: thirty
            number 40: forty, fourty
            number 50: fifty
            number 60: sixty
            number 70: seventy
            number 80: eighty
            number 90: ninety
            number 100: hundred
            number 1000: thousand
            number 1000000: million
            number 1000000000: billion
            nth 1: first
            nth 2: second
            nth 3: third
            nth 4: fourth
            nth 5: fifth
            nth 6: sixth
            nth 7: seventh
            nth 8: eighth
            nth 9: ninth
            nth 10: tenth
            nth 11: eleventh
            nth 12: twelfth
            nth 13: thirteenth
            nth 14: fourteenth
            nth 15: fifteenth
            nth 16: sixteenth
            nth 17: seventeenth
            nth 18: eighteenth
            nth 19: nineteenth
            nth 20: twentieth
            nth 30: thirtieth
            nth 40: fortieth
            nth 50: fiftieth
            nth 60: sixtieth
            nth 70: seventieth
            nth 80: eightieth
            nth 90: ninetieth
            nth 100: hundredth
            nth 1000: thousandth
            nth-ending: st, nd, rd, th
            number-joint: and
            number-article: a, an
            number-whole 1: single, sole
            number-whole 2: both, couple, a couple
            number-whole 6: half a dozen, half-a-dozen, a half dozen, a half-dozen
            number-set 2: pair
            number-set 3: trio
            number-set 12: dozen
            number-set 20: score
            number-sets 2: pairs
            number-sets 12: dozens
            number-sets 1000: thousands
            number-part: %, ‰, percent, per cent, pct, percentage, half, halves, thirds, third of, quarters, quarter of, fourths, fifths, fifth of, sixths, sevenths, eighths, ninths, tenths, tenth of, thirds majority, and a half, and one half, and a quarter, point
            number-label: article, articles, art., section, chapter, paragraph, para., resolution, rule, annex, page, p., no., nos., protocol no., phase, figure, table, version
            number-from: from
            number-to: to, -, up to
            number-between: between
            number-between-and: and
            number-or: or
            number-before more: more than, over, above, in excess of, exceeding, exceeds, exceeded, upwards of, upward of, greater than, well over, just over, slightly over, slightly more than, a little over, beyond
            number-before least: at least, no fewer than, not fewer than, no less than, not less than, a minimum of, minimum of, minimum
            number-before most: up to, at most, no more than, not more than, a maximum of, maximum of, maximum, not exceeding, not over, up to a maximum of, at the most
            number-before fewer: fewer than, less than, under, below, just under, well under
            number-before about: about, around, some, approximately, approx., approx, roughly, circa, ca., ca, c., ~, ≈, an estimated, estimated at, in the region of, in the order of, close to, more or less
            number-before nearly: nearly, almost, close on, not quite
            number-before more: >
            number-before fewer: <
            number-before least: ≥
            number-before most: ≤
            number-behind least: or more, and more, or over, and over, and above, or above, or greater, +, plus, -plus, at least, at a minimum, as a minimum
            number-behind most: or fewer, or less, and fewer, at most, at the most, at maximum
            number-behind about: or so, -odd, odd, approximately, more or less
            number-behind-noun least: or more, and more, and above, or above, at least, at a minimum
            number-behind-noun most: or fewer, or less, at most, at the most
            number-behind-noun about: or so

            # dates: words within a date
            link: of, the, day of, year, the year, years
            silent: in, on, at, during, the, year, sometime in, some time in, as early as, as late as, only in, of, monday, tuesday, wednesday, thursday, friday, saturday, sunday, the month of, dated
            bare-month: january, february, march, april, may, june, july, august, september, october, november, december
            weak-month: march, may
            month-before: in, from, to, until, till, since, by, of, and, or, last, this, before, after, early, mid, late, through, between, on, during, and in
            ordinal-end: st, nd, rd, th
            day-before: on the, the, and the, until the, to the
            ordinal 1: first
            ordinal 2: second
            ordinal 3: third
            ordinal 4: fourth
            ordinal 5: fifth
            ordinal 6: sixth
            ordinal 7: seventh
            ordinal 8: eighth
            ordinal 9: ninth
            ordinal 10: tenth
            ordinal 11: eleventh
            ordinal 12: twelfth
            ordinal 13: thirteenth
            ordinal 14: fourteenth
            ordinal 15: fifteenth
            ordinal 16: sixteenth
            ordinal 17: seventeenth
            ordinal 18: eighteenth
            ordinal 19: nineteenth
            ordinal 20: twentieth
            ordinal 21: twenty-first, twenty first
            ordinal 22: twenty-second, twenty second
            ordinal 23: twenty-third, twenty third
            ordinal 24: twenty-fourth, twenty fourth
            ordinal 25: twenty-fifth, twenty fifth
            ordinal 26: twenty-sixth, twenty sixth
            ordinal 27: twenty-seventh, twenty seventh
            ordinal 28: twenty-eighth, twenty eighth
            ordinal 29: twenty-ninth, twenty ninth
            ordinal 30: thirtieth
            ordinal 31: thirty-first, thirty first
            century: century, centuries, cent.
            era ad: ad, ce, a.d., c.e., anno domini
            era bc: bc, bce, b.c., b.c.e., before christ
            decade 20: twenties
            decade 30: thirties
            decade 40: forties
            decade 50: fifties
            decade 60: sixties
            decade 70: seventies
            decade 80: eighties
            decade 90: nineties
            decade 1920: nineteen-twenties, nineteen twenties
            decade 1930: nineteen-thirties, nineteen thirties
            decade 1940: nineteen-forties, nineteen forties
            decade 1950: nineteen-fifties, nineteen fifties
            decade 1960: nineteen-sixties, nineteen sixties
            decade 1970: nineteen-seventies, nineteen seventies
            decade 1980: nineteen-eighties, nineteen eighties
            decade 1990: nineteen-nineties, nineteen nineties
            decade-article: the, and, or, to, late, early, mid, -, through
            decade-ending: s
            decade-before: decade of the, decade of
            part early: early, early in, beginning of, beginning in, start of, the beginning of, opening of
            part mid: mid, middle of, the middle of
            part late: late, late in, end of, close of, the end of, later
            part h1: first half of, 1st half of, first half, 1st half, h1, first semester of
            part h2: second half of, 2nd half of, last half of, latter half of, second half, 2nd half, h2, second semester of
            part q1: first quarter of, 1st quarter of, first quarter, 1st quarter, q1
            part q2: second quarter of, 2nd quarter of, second quarter, 2nd quarter, q2
            part q3: third quarter of, 3rd quarter of, third quarter, 3rd quarter, q3
            part q4: fourth quarter of, 4th quarter of, last quarter of, final quarter of, fourth quarter, 4th quarter, last quarter, q4
            about: about, around, approximately, approx, approx., circa, ca, ca., c, c., roughly
            # dates: words that a note behind a date must not have
            note-role: member, members, membership, observer, observers, associate, candidate, party, parties, signatory, founder, founders, founding, secretariat, host, chair, partner, participant, joined, acceded, accession, withdrew, withdrawal, left, suspended, expelled, resigned, rejoined, former
            note-denial: not, no, never, non, without, nor, neither, denied, refused, declined, failed, lacks, until, ended, ceased, except
            # dates: words before, between and behind dates
            since: since, ever since, from, as of, as from, with effect from, effective, effective from, starting, starting in, starting from, beginning in, beginning from
            onwards: onwards, onward, on, and onwards, forward, and after, and later
            until: until, till, up to, up until, through, to
            from: from
            to: to, until, till, through, up to, up until
            and: and, or
            present: present, date, today, now, present day, this day, the present, the present day
            before: before, prior to, earlier than
            by: by, no later than, not later than, at the latest by
            after: after, later than, following
            not-before: no earlier than, not earlier than, not before
            between: between
            year-before: in, since, from, until, till, by, before, after, during, to, and, between, through, year, early, late, mid, about, around, circa, of early, of late
            not-year-after: resolution, resolutions, no, no., number, nos, article, paragraph, para, para., page, pages, p., pp., section, room, document
            unit: members, states, countries, people, persons, participants, delegates, delegations, km, kilometres, kilometers, miles, metres, meters, dollars, euros, tonnes, tons, organizations, organisations, nations, million, millions, billion, percent, inhabitants, hectares, staff, employees, parties, signatories, observers, cases, times, words, votes, units, schools, refugees, migrants, soldiers, troops

            # denials and ends of memberships
            deny: not, cannot, never, n't, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, won't, wouldn't, can't, couldn't, shouldn't, without, nothing, nowhere, not yet, has yet to, have yet to, had yet to, yet to
            deny subject: no, none, nobody, neither, no one
            deny-second: nor
            deny-joint: or, nor
            deny-prefix: non, non-
            deny-non member: nonmember, nonmembers, nonmembership
            deny-non party: nonparty, nonparties
            deny-non participant: nonparticipant, nonparticipants
            deny-non signatory: nonsignatory, nonsignatories
            deny-verb: refused, refuses, refuse, refusing, declined, declines, decline, declining, failed, fails, fail, failing, lacks, lacked, lack, lacking, rejected, rejects, reject, rejecting, denied, denies, deny, turned down, opted out, ruled out, opposed joining, voted against, decided against, against joining, against membership, against accession, against admission, against admitting, remained outside, remains outside, stayed outside, stays outside, stayed out, remained out, remains out, stays out, abstained from, blocked, vetoed, barred from, excluded from, unable, ineligible, ineligibility, refusal, rejection, avoided, outside
            deny-not-idiom: nobody disputes, nobody denies, few would deny, few would dispute, no one disputes, no one denies, lost no time, without hesitation, without any hesitation, not only, not just, not merely, not simply, not least, not until, not till, not before, no fewer than, no less than, not fewer than, not less than, no more than, not more than, no later than, not later than, whether or not, or not, never ceased, not to mention, no doubt, without doubt, without a doubt, no objection, no objections, without objection, without reservation, without reservations, without delay, without exception, no sooner, no matter, no other than, none other than, not surprisingly, why not, if not, nothing less than, without interruption, cannot but, not without, no fewer, not alone, not unlike, not only as, without prejudice, last but not least, not withstanding, nonetheless, never stopped, has never ceased, no exception, not always, without change, failed state, failed states, fail-safe, without difficulty, without debate, without a vote, no reservation, no reservations
            deny-until: until, till, before
            deny-until-not: now, today
            deny-ended: any longer, anymore, any more
            except-but: but
            quantifier: every, all, each, no, any, none, everyone, nobody, no one, anyone
            except: except, except for, excepting, with the exception of, with the exceptions of, apart from, aside from, other than, excluding, all but, save for, barring, instead of, rather than, as opposed to, minus, everyone but, in place of
            unlike: unlike, in contrast to, in contrast with, as distinct from, contrary to
            end-verb: withdrew, withdrawn, withdraws, withdraw, withdrawing, left, leave, leaves, leaving, ceased, ceases, cease, ceasing, resigned, resigns, resign, resigning, expelled, quit, quits, quitting, dropped out, pulled out, exited, exits, exit, seceded, renounced, relinquished, gave up, given up, stopped being, lapsed, revoked, ousted, ejected, stepped down, walked out, stripped of, lost, denounced, discontinued, departed, suspended
            end-word: no longer, no more, formerly, withdrawal, expulsion, resignation, departure, used to be, once a, previously a
            end-word adjective: former, ex, erstwhile, one-time
            end-word role: ended, ends, expired, expires, terminated
            end-idiom: ceased fire, left open, left unchanged, left behind, left vacant, left blank, the left, left to, withdrew its objection, withdrew its objections, withdrew its reservation, withdrew its reservations, withdrew its troops, withdrew its candidacy, withdrew its candidature, withdrew its application, withdrew its bid, left the meeting, left the room, left the hall, left wing, left-wing, not left out, lost the vote, lost the election, lost a vote, left no doubt, leave no doubt, leaves no doubt, ended the, former yugoslav, former soviet, former president, former minister, former secretary, former prime, former chair, former colony, former colonies, former prime minister
            end-unless: threatened, threatens, threaten, threatening, could, might, may, would, can, if, right, plans, planned, wants, wanted, considered, considers, considering, intends, intended, proposed, free, able, call, calls, called, urged, discussed, debated, whether, vote, referendum
            end-article: the, a, an, its, his, her, their, no, some, any
            end-body: organisation, organization, union, league, group, forum, council, body, pact, club, treaty, alliance, bloc, convention, association, community, agreement, federation, network, commission, committee, society, initiative, process, compact, partnership, programme, program, membership, coalition, conference, confederation, agency, fund, bank, office, seat, grouping, institution, arrangement, process, consortium, accord, court, statute, board, post, protocol, framework
            role-noun member: member, members, membership, memberships, member state, member states, full member, full members
            role-noun party: party, parties, state party, states parties, contracting party, contracting parties, party state, contracting state, contracting states
            role-noun observer: observer, observers, observes, observing, observership, observer status, permanent observer
            role-noun associate: associate member, associate members, associate, associates, associate membership, associated member, associate status
            role-noun partner: partner, partners, partnership
            role-noun candidate: candidate, candidates, applicant, candidacy, applicants
            role-noun participant: participant, participants, participating
            role-noun signatory: signatory, signatories
            role-noun host: host, hosts, hosted, hosting
            role-noun secretariat: secretariat, technical secretariat
            role-noun supporter: supporter, supporters, guest, guests, donor, donors
            join-noun: accession, admission, entry, adherence, ratification, affiliation, seat, status, belonging, jurisdiction, declaration
            join-verb: join, joins, joined, joining, enter, entered, accede, acceded, accedes, acceding, admitted, admit, admits, adhere, adhered, adheres, belong, belongs, belonged, accepted, accept, accepts, accepting, granted, grant, signed up, affiliated, enrolled, part of, submitted, approved, recognised, recognized, include, includes, included, among, obtained, received, acquired, welcomed, represented, completed, take effect, took effect, taken effect, in force, into force, subscribed, concluded, given, awarded, accorded, attained, confirmed, elected, effective
            join-verb signatory: sign, signed, signs
            join-verb treaty: ratify, ratified, ratifies, ratifying
            verb: is, are, was, were, be, been, being, am, has, have, had, having, do, does, did, will, would, shall, should, can, could, may, might, must, remain, remains, remained, attends, attended, attend, takes, took, serves, served, sent, sends, hosts, hosted, pays, paid, votes, voted, holds, held, stays, stayed, went, goes, said, says, came, comes, cooperates, acts, acted, works, worked, follows, followed, chairs, chaired, keeps, kept, supports, supported, founded, helped, agreed, become, becomes, became, becoming
            attempt: applied, applies, apply, application, applications, sought, seeks, seek, invited, invitation, considered, considers, negotiated, negotiates, negotiations, wants, wanted, hopes, hoped, wishes, wished, plans, planned, asked, proposed, eligible, offered, offer, debated, discussed, bid, aspires
            clause-break: when, the year in which, the year when, a year in which, but, although, though, even though, while, whilst, whereas, yet, because, since then, even if, despite, in spite of, nevertheless, still, albeit, so that, if, unless
            relative: which, who, whose, that
            and: and
            pronoun: it, they, he, she, we, both, this, these, the country, the state, the organisation, the organization, there
            adverb: also, then, later, still, yet, now, so far, however, even, only, therefore, thus, subsequently, currently, today, eventually, finally, already, again, since, as, of, instead
            particle own: its, their, his, her, our
            particle: a, an, the, of, in, on, at, to, for, by, with, from, as, and, or, nor, since, until, including, between, its, their, than, per, via, under, after, before, during, against, among, full, other, also, alone
            """;

    static final WordTable TABLE = WordTable.read(TEXT, Language.ENGLISH.elides());

    private EnglishWords() {}
}
