package org.comity.domain.prose;

/** The table of words of German, in the form that {@link WordTable} reads. */
final class GermanWords {

    private static final String TEXT = """
            # German: the most common words, from which the language of a text is recognised
            function: der, die, und, das, den, von, ist, im, mit, dem

            month 1: januar, jänner, jan, jän, jaenner
            month 2: februar, feber, feb
            month 3: märz, mrz, maerz
            month 4: april, apr
            month 5: mai
            month 6: juni, jun
            month 7: juli, jul
            month 8: august, aug
            month 9: september, sept, sep
            month 10: oktober, okt
            month 11: november, nov
            month 12: dezember, dez

            season 21: frühling, frühjahr
            season 22: sommer
            season 23: herbst
            season 24: winter

            # numbers; those below a million are made by a rule
            number 0: null
            number 1: eine, einen, einem, einer, eines
            number 2: zwo, zweien, zweier
            number 3: dreien, dreier
            number 4: vieren
            number 100: hundert
            number 1000: tausend
            number 1000000: million, millionen
            number 1000000000: milliarde, milliarden
            nth 1: erste, ersten, erster, erstes, erstem
            nth 3: dritte, dritten, dritter, drittes, drittem
            nth 7: siebte, siebten, siebter, siebtes, siebente, siebenten
            nth 8: achte, achten, achter, achtes
            nth 100: hundertste, hundertsten
            nth 1000: tausendste, tausendsten
            nth-ending: te, ten, ter, tes, ste, sten, ster, stes
            number-joint: und
            number-article: ein, eine, einen, einem, einer, eines
            number-whole 1: einzig, einzige, einzigen, einziger, einziges, einzelne, einzelner
            number-whole 2: beide, beiden, beider, beides, die beiden
            number-whole 6: halbes dutzend, ein halbes dutzend, halben dutzend, einem halben dutzend
            number-set 2: paar
            number-set 12: dutzend
            number-set 3: trio
            number-sets 2: paare
            number-sets 12: dutzende
            number-part: %, ‰, prozent, prozentpunkte, prozentpunkten, v. h., paar, drittel, viertel, fünftel, sechstel, achtel, zehntel, einhalb, komma
            number-label: artikel, art., abschnitt, kapitel, absatz, abs., resolution, regel, anhang, seite, s., nr., nr, nummer, phase, abbildung, tabelle, version, §
            number-from: von
            number-to: bis, -, bis zu
            number-between: zwischen
            number-between-and: und
            number-or: oder
            number-before more: mehr als, über, etwas mehr als, gut, mehr denn, oberhalb von
            number-before least: mindestens, wenigstens, zumindest, nicht weniger als, minimal, ein minimum von
            number-before most: höchstens, maximal, bis zu, nicht mehr als, längstens, ein maximum von
            number-before fewer: weniger als, unter, etwas weniger als
            number-before about: etwa, ungefähr, rund, circa, ca., ca, zirka, um die, an die, schätzungsweise, annähernd, in etwa, einige, ~, ≈
            number-before nearly: fast, beinahe, nahezu, knapp
            number-before more: >
            number-before fewer: <
            number-before least: ≥
            number-before most: ≤
            number-behind least: oder mehr, und mehr, +, oder darüber, aufwärts, mindestens
            number-behind most: oder weniger, höchstens, maximal
            number-behind about: oder so, ungefähr, etwa
            number-behind-noun least: oder mehr, und mehr, aufwärts
            number-behind-noun most: oder weniger
            number-behind-noun about: oder so

            # dates: words within a date
            link: des, der, dem, den, die, das, jahres, jahre, jahr, im, des jahres, im jahr, im jahre, von, vom
            silent: im, am, in, an, den, der, die, das, dem, jahr, jahre, im jahr, im jahre, während, während der, in den, in der, schon, erst, bereits, zu, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, monat
            bare-month: januar, jänner, jaenner, februar, märz, maerz, april, mai, juni, juli, august, september, oktober, november, dezember
            ordinal-end: ., te, ten
            day-before: am, vom, zum
            ordinal 1: erste, ersten, erster, erstes
            ordinal 2: zweite, zweiten, zweiter, zweites
            ordinal 3: dritte, dritten, dritter, drittes
            ordinal 4: vierte, vierten, vierter, viertes
            ordinal 5: fünfte, fünften, fünfter, fünftes
            ordinal 6: sechste, sechsten, sechster, sechstes
            ordinal 7: siebte, siebten, siebter, siebtes, siebente, siebenten
            ordinal 8: achte, achten, achter, achtes
            ordinal 9: neunte, neunten, neunter, neuntes
            ordinal 10: zehnte, zehnten, zehnter, zehntes
            ordinal 11: elfte, elften, elfter, elftes
            ordinal 12: zwölfte, zwölften, zwölfter, zwölftes
            ordinal 13: dreizehnte, dreizehnten, dreizehnter, dreizehntes
            ordinal 14: vierzehnte, vierzehnten, vierzehnter, vierzehntes
            ordinal 15: fünfzehnte, fünfzehnten, fünfzehnter, fünfzehntes
            ordinal 16: sechzehnte, sechzehnten, sechzehnter, sechzehntes
            ordinal 17: siebzehnte, siebzehnten, siebzehnter, siebzehntes
            ordinal 18: achtzehnte, achtzehnten, achtzehnter, achtzehntes
            ordinal 19: neunzehnte, neunzehnten, neunzehnter, neunzehntes
            ordinal 20: zwanzigste, zwanzigsten, zwanzigster, zwanzigstes
            ordinal 21: einundzwanzigste, einundzwanzigsten, einundzwanzigster, einundzwanzigstes
            century: jahrhundert, jahrhunderts, jahrhunderte, jahrhunderten, jh., jhd., jhdt., jh, jhs.
            era ad: n. chr., n.chr., nach christus, nach christi geburt, n. u. z., u. z., unserer zeit
            era bc: v. chr., v.chr., vor christus, vor christi geburt, v. u. z., vor unserer zeitrechnung
            decade 20: zwanziger jahre, zwanziger jahren, zwanzigerjahre, zwanzigerjahren
            decade 30: dreißiger jahre, dreißiger jahren, dreißigerjahre, dreißigerjahren
            decade 40: vierziger jahre, vierziger jahren, vierzigerjahre, vierzigerjahren
            decade 50: fünfziger jahre, fünfziger jahren, fünfzigerjahre, fünfzigerjahren
            decade 60: sechziger jahre, sechziger jahren, sechzigerjahre, sechzigerjahren
            decade 70: siebziger jahre, siebziger jahren, siebzigerjahre, siebzigerjahren
            decade 80: achtziger jahre, achtziger jahren, achtzigerjahre, achtzigerjahren
            decade 90: neunziger jahre, neunziger jahren, neunzigerjahre, neunzigerjahren
            decade-ending: er, ern, er jahre, er jahren, er-jahre, er-jahren, erjahre, erjahren
            decade-before: jahrzehnt der, dekade der, jahrzehnt von
            part early: anfang, anfang der, anfang des, beginn, beginn der, beginn des, anfangs der, frühe, frühen, frühes
            part mid: mitte, mitte der, mitte des, mittlere, mittleren
            part late: ende, ende der, ende des, späte, späten, spätes, ausgang des
            part h1: erste hälfte, ersten hälfte, erste hälfte der, erste hälfte des, ersten hälfte der, ersten hälfte des, erstes halbjahr, ersten halbjahr, erste halbjahr, 1. halbjahr, 1. hälfte
            part h2: zweite hälfte, zweiten hälfte, zweite hälfte der, zweite hälfte des, zweiten hälfte der, zweiten hälfte des, zweites halbjahr, zweiten halbjahr, zweite halbjahr, 2. halbjahr, 2. hälfte
            part q1: erstes quartal, ersten quartal, erste quartal, 1. quartal, erstes viertel des, ersten viertel des, q1
            part q2: zweites quartal, zweiten quartal, zweite quartal, 2. quartal, zweites viertel des, zweiten viertel des, q2
            part q3: drittes quartal, dritten quartal, dritte quartal, 3. quartal, drittes viertel des, dritten viertel des, q3
            part q4: viertes quartal, vierten quartal, vierte quartal, letztes quartal, letzten quartal, 4. quartal, letztes viertel des, letzten viertel des, q4
            about: um, etwa, ungefähr, circa, ca, ca., gegen, zirka, rund, um das jahr
            # dates: words that a note behind a date must not have
            note-role: mitglied, mitglieder, mitgliedschaft, beobachter, kandidat, vertragspartei, gründer, gründungsmitglied, sekretariat, beitritt, austritt, ausgetreten, beigetreten
            note-denial: nicht, kein, keine, nie, niemals, ohne, außer, bis, abgelehnt
            # dates: words before, between and behind dates
            since: seit, ab, seit dem, seit den, seit der, ab dem, ab der, mit wirkung vom, mit wirkung zum, mit wirkung ab, von
            onwards: an, und später
            until: bis, bis zum, bis zur, bis in, bis in die, bis ins, bis einschließlich
            from: von, vom, von den
            to: bis, bis zum, bis zur, bis in, bis in die, bis ins, bis in das, zum, auf
            and: und, oder, beziehungsweise, bzw.
            present: heute, gegenwart, zur gegenwart, jetzt, dato
            before: vor, vor dem, vor der, vor den
            by: spätestens, bis spätestens, spätestens im, spätestens am, spätestens bis, bis spätestens zum
            after: nach, nach dem, nach der, nach den
            not-before: frühestens, frühestens ab, nicht vor, frühestens im, frühestens am
            between: zwischen, zwischen dem, zwischen den, zwischen der
            year-before: im, in, seit, ab, von, bis, vor, nach, zwischen, und, jahr, jahre, jahres, um, anfang, ende, mitte, am, zum
            not-year-after: resolution, resolutionen, artikel, nr, nr., seite, absatz
            unit: mitglieder, mitgliedern, staaten, länder, ländern, menschen, personen, teilnehmer, delegierte, delegationen, km, kilometer, meter, dollar, euro, tonnen, organisationen, nationen, millionen, einwohner, hektar, parteien, vertragsparteien, unterzeichner, beobachter, fälle, mal, stimmen

            # denials and ends of memberships
            deny: nicht, keinen, keinem, keines, nie, niemals, weder, ohne, nirgends, noch nicht, noch nie, noch kein, noch keine, keinesfalls, keineswegs, nichts
            deny subject: kein, keine, keiner, niemand
            deny-second: noch
            deny-joint: oder, noch
            deny-prefix: nicht-
            deny-non member: nichtmitglied, nichtmitglieder, nichtmitglieds, nichtmitgliedern, nichtmitgliedstaat, nichtmitgliedstaaten, nichtmitgliedsstaat, nichtmitgliedschaft
            deny-non party: nichtvertragspartei, nichtvertragsparteien, nichtvertragsstaat
            deny-non signatory: nichtunterzeichner
            deny-non participant: nichtteilnehmer
            deny-verb: lehnte, lehnt, lehnten, abgelehnt, ablehnt, ablehnte, ablehnen, ablehnung, verweigerte, verweigert, verweigerten, verweigern, weigerte, weigert, weigerten, verzichtete, verzichtet, scheiterte, scheitert, gescheitert, mangelt, fehlt, fehlte, versagt, zurückgewiesen, ausgeschlagen, verwehrt, ausserhalb, außerhalb, blieb fern, fernblieb, ferngeblieben, bleibt fern, fern, abseits, unterließ, versäumte
            deny-not-idiom: niemand bestreitet, niemand leugnet, zögerte nicht, ohne zu zögern, ohne jeden zweifel, nicht nur, nicht allein, nicht bloß, nicht zuletzt, nicht weniger als, nicht mehr als, nicht vor, nicht erst, ohne zweifel, kein zweifel, ohne vorbehalt, ohne vorbehalte, ohne einwände, ohne verzug, ohne ausnahme, oder nicht, nie aufgehört, niemals aufgehört, ohne unterbrechung, nicht ohne, keine einwände, keinen zweifel, ohne weiteres, ohne abstimmung, nichts weniger als, nicht lediglich, ohne gegenstimme
            deny-until: bis, vor
            deny-until-not: heute, jetzt, dato, zum heutigen
            deny-ended: mehr, länger
            deny-ended-not: als
            except: außer, ausser, ausgenommen, mit ausnahme von, mit ausnahme, bis auf, abgesehen von, statt, anstatt, anstelle, anstelle von
            unlike: anders als, im gegensatz zu, im gegensatz zur, im gegensatz zum, im unterschied zu, im unterschied zur, im unterschied zum, entgegen
            end-verb: verließ, verliess, verlassen, verlässt, verließen, ausgetreten, austrat, austreten, zurückgetreten, ausgeschieden, schied, ausscheiden, kündigte, gekündigt, ausgeschlossen, ausgestoßen, zurückgezogen, aufgegeben, verlor, verloren, endete, erlosch, erloschen, suspendiert
            end-word: nicht mehr, kein mitglied mehr, nicht länger, ehemals, vormals, austritt, austritts, ausschluss, ausscheiden, exmitglied, einst, rücktritt, rückzug, keine mitglieder mehr, kein beobachter mehr
            end-word adjective: ehemalig, ehemalige, ehemaliger, ehemaliges, ehemaligen, frühere, früherer, früheres, früheren, einstige, einstiger, einstiges, vormalig, vormaliger, ex
            end-word last: aus, zurück
            end-idiom: ehemalige jugoslawische, ehemaliger präsident, ehemaliger minister, ehemalige kolonie, früherer minister, früherer präsident, verließ den saal, verließ die sitzung
            end-unless: drohte, droht, drohten, könnte, könnten, kann, konnte, wenn, recht, erwog, erwägt, wünscht, wollte, will, plante, plant
            role-noun member: mitglied, mitglieder, mitglieds, mitgliedern, mitgliedstaat, mitgliedstaaten, mitgliedsstaat, mitgliedsstaaten, mitgliedsland, mitgliedsländer, mitgliedschaft, vollmitglied, vollmitglieder, mitgliedes, vollmitgliedschaft
            role-noun party: vertragspartei, vertragsparteien, vertragsstaat, vertragsstaaten, partei
            role-noun observer: beobachter, beobachterin, beobachterstatus, beobachtern, beobachterstaat
            role-noun associate: assoziiertes mitglied, assoziierte mitglieder, assoziiert, assoziierte, assoziierter
            role-noun partner: partner, partnerin, partnerland, partnerschaft, partnern
            role-noun candidate: kandidat, kandidatin, bewerber, beitrittskandidat, kandidaten
            role-noun participant: teilnehmer, teilnehmerin, teilnehmern
            role-noun signatory: unterzeichner, unterzeichnerstaat, unterzeichnerstaaten, signatarstaat, signatarstaaten
            role-noun secretariat: sekretariat
            join-noun: beitritt, beitritts, aufnahme, zugehörigkeit, ratifizierung, ratifikation, status, sitz, eintritt, aufnahmeantrag
            join-verb: beitreten, beigetreten, beitrat, beizutreten, tritt, trat, traten, treten, aufgenommen, aufnahm, aufnehmen, angehört, angehören, gehört, gehörte, gehörten, gehören, angehörte, angenommen, annahm, anerkannt, eingetreten, einzutreten, angeschlossen, anschloss, schloss, anschließen, anzuschließen, gewährt, erteilt, zuerkannt, erhielt, erhalten, zugelassen, bei, an, eingeräumt, verliehen, umfasst, zählt zu, zählt als
            join-verb signatory: unterzeichnet, unterzeichnete, unterzeichnen
            join-verb treaty: ratifiziert, ratifizierte, ratifizieren
            verb: ist, sind, war, waren, sei, bin, gewesen, sein, hat, haben, hatte, hatten, habe, kann, können, konnte, muss, soll, sollte, will, wollte, bleibt, bleiben, blieb, nimmt, nahm, nahmen, besucht, besuchte, entsendet, entsandte, zahlt, stimmt, stimmte, geht, ging, hält, hielt, unterstützt, folgt, arbeitet, darf, dürfen, tut, tat, möchte, mag, kommt, kam, wurde, wurden, werden, geworden, wird
            attempt: beantragte, beantragt, bewarb, beworben, bewirbt, eingeladen, lud, erwog, erwägt, verhandelt, verhandelte, wünscht, plante, plant, antrag, bat, verhandlungen, strebt
            clause-break: aber, sondern, obwohl, obgleich, während, weil, da, wenngleich, trotz, wenn, falls, dennoch, denn
            relative: der, die, das, den, dem, welcher, welche, welches, dessen, deren
            and: und
            pronoun: es, er, sie, dieses land, dieser staat, dieser, diese, beide, das land, der staat, sich
            adverb: auch, dann, später, noch, bisher, heute, nun, jetzt, ebenfalls, schließlich, wieder, seither, seitdem, als, daher, so, nur, bislang, zwar, jedoch, doch, dagegen, hingegen, allerdings
            particle own: ihr, ihre, ihrer, sein, seine, seiner, dessen, deren
            particle: der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, und, oder, von, vom, in, im, ins, zu, zum, zur, mit, für, auf, als, bei, nach, seit, bis, unter, über, aus, am, um, durch, sowie, wie, ihr, ihre, sein, seine, auch, noch, ab, vor, gegen
            """;

    static final WordTable TABLE = WordTable.read(TEXT, Language.GERMAN.elides());

    private GermanWords() {}
}
