package org.comity.domain.prose;

/** The table of words of French, in the form that {@link WordTable} reads. */
final class FrenchWords {

    private static final String TEXT = """
            # French: the most common words, from which the language of a text is recognised
            function: le, la, les, des, et, du, est, dans, par, une

            month 1: janvier, janv
            month 2: février, févr, fév
            month 3: mars
            month 4: avril, avr
            month 5: mai
            month 6: juin
            month 7: juillet, juil
            month 8: août, aout
            month 9: septembre, sept
            month 10: octobre, oct
            month 11: novembre, nov
            month 12: décembre, déc

            season 21: printemps
            season 22: été
            season 23: automne
            season 24: hiver

            # numbers
            number 0: zéro
            number 1: un, une
            number 2: deux
            number 3: trois
            number 4: quatre
            number 5: cinq
            number 6: six
            number 7: sept
            number 8: huit
            number 9: neuf
            number 10: dix
            number 11: onze
            number 12: douze
            number 13: treize
            number 14: quatorze
            number 15: quinze
            number 16: seize
            number 17: dix-sept, dix sept
            number 18: dix-huit, dix huit
            number 19: dix-neuf, dix neuf
            number 20: vingt
            number 30: trente
            number 40: quarante
            number 50: cinquante
            number 60: soixante
            number 70: septante, soixante-dix, soixante dix
            number 80: huitante, octante, quatre-vingt, quatre-vingts, quatre vingt, quatre vingts
            number 90: nonante, quatre-vingt-dix, quatre vingt dix
            number 100: cent, cents
            number 1000: mille
            number 1000000: million, millions
            number 1000000000: milliard, milliards
            nth 1: premier, première, premiers, premières, unième
            nth 2: deuxième, second, seconde
            nth 3: troisième
            nth 4: quatrième
            nth 5: cinquième
            nth 6: sixième
            nth 7: septième
            nth 8: huitième
            nth 9: neuvième
            nth 10: dixième
            nth 11: onzième
            nth 12: douzième
            nth 13: treizième
            nth 14: quatorzième
            nth 15: quinzième
            nth 16: seizième
            nth 17: dix-septième
            nth 18: dix-huitième
            nth 19: dix-neuvième
            nth 20: vingtième
            nth 30: trentième
            nth 40: quarantième
            nth 50: cinquantième
            nth 60: soixantième
            nth 70: soixante-dixième, septantième
            nth 80: quatre-vingtième
            nth 90: quatre-vingt-dixième, nonantième
            nth 100: centième
            nth 1000: millième
            nth-ending: e, ᵉ, er, ᵉʳ, ère, ere, re, ème, eme, ième, ieme, nd, nde, es, ers, èmes
            number-joint: et, -et-, et-
            number-article: un, une
            number-whole 1: seul, seule, unique
            number-whole 2: les deux, tous deux, toutes deux, tous les deux, toutes les deux
            number-whole 6: demi-douzaine, une demi-douzaine, demi-douzaine
            number-set 2: paire, couple
            number-set 12: douzaine
            number-set 3: trio
            number-sets 2: paires
            number-sets 12: douzaines
            number-sets 100: centaines
            number-sets 1000: milliers
            number-loose 8: huitaine
            number-loose 10: dizaine
            number-loose 15: quinzaine
            number-loose 20: vingtaine
            number-loose 30: trentaine
            number-loose 40: quarantaine
            number-loose 50: cinquantaine
            number-loose 60: soixantaine
            number-loose 100: centaine
            number-loose 1000: millier
            number-part: %, ‰, pour cent, pourcent, p. 100, p. cent, points de pourcentage, tiers, quart, quarts, cinquièmes, sixièmes, dixièmes, et demi, et demie, virgule
            number-label: article, articles, art., section, chapitre, paragraphe, résolution, règle, annexe, page, p., no, nos, n°, n°s, numéro, phase, figure, tableau, version
            number-from: de, d'
            number-to: à, -
            number-between: entre
            number-between-and: et
            number-or: ou
            number-before more: plus de, plus d', au-delà de, dépassant, dépasse, supérieur à, excédant, un peu plus de, bien plus de
            number-before least: au moins, pas moins de, pas moins d', un minimum de, au minimum, à tout le moins
            number-before most: jusqu'à, jusqu' à, au plus, tout au plus, au maximum, un maximum de, pas plus de, pas plus d', maximum
            number-before fewer: moins de, moins d', inférieur à, un peu moins de
            number-before about: environ, quelque, quelques, approximativement, à peu près, autour de, aux alentours de, aux environs de, près de la, vers, ~, ≈, une estimation de, circa
            number-before nearly: près de, près d', presque, pas loin de
            number-before more: >
            number-before fewer: <
            number-before least: ≥
            number-before most: ≤
            number-behind least: ou plus, ou davantage, et plus, au moins, au minimum, +, et au-delà
            number-behind most: ou moins, au plus, au maximum, tout au plus
            number-behind about: environ, à peu près
            number-behind-noun least: ou plus, ou davantage, et plus, au moins, au minimum
            number-behind-noun most: ou moins, au plus, au maximum, tout au plus
            number-behind-noun about: environ

            # dates: words within a date
            link: de, du, des, d', la, le, les, l', l'an, l'année, an, année
            silent: en, au, aux, à, à la, le, la, les, l', l'an, l'année, année, dans, dans les, dans la, dès, courant, durant, pendant, au cours de, au cours des, au cours du, dans le courant de, en date du, en date de, au mois de, au mois d', mois de, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche
            bare-month: janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre
            ordinal-end: er, re, e, è, eme, ème, ère, ier, nd, nde, º, °, ᵉʳ, ᵉ, ʳᵉ
            day-before: du, le, au
            ordinal 1: premier, première
            ordinal 2: deuxième, second
            ordinal 3: troisième
            ordinal 4: quatrième
            ordinal 5: cinquième
            ordinal 6: sixième
            ordinal 7: septième
            ordinal 8: huitième
            ordinal 9: neuvième
            ordinal 10: dixième
            ordinal 11: onzième
            ordinal 12: douzième
            ordinal 13: treizième
            ordinal 14: quatorzième
            ordinal 15: quinzième
            ordinal 16: seizième
            ordinal 17: dix-septième
            ordinal 18: dix-huitième
            ordinal 19: dix-neuvième
            ordinal 20: vingtième
            ordinal 21: vingt et unième, vingt-et-unième
            century: siècle, siècles, s.
            era ad: apr. j.-c., ap. j.-c., après j.-c., après jésus-christ, de notre ère, apr. j.c., ap. j.c.
            era bc: av. j.-c., avant j.-c., avant jésus-christ, avant notre ère, av. j.c., avant j.c.
            decade-word 20: vingt
            decade-word 30: trente
            decade-word 40: quarante
            decade-word 50: cinquante
            decade-word 60: soixante
            decade-word 70: soixante-dix, septante
            decade-word 80: quatre-vingt, quatre-vingts, quatre vingt, huitante, octante
            decade-word 90: quatre-vingt-dix, quatre vingt dix, nonante
            decade-word 1920: mille neuf cent vingt
            decade-before: années, ans, décennie, décennies, la décennie, décennie de
            part early: début, début de, début des, début du, début d', commencement de, commencement des, commencement du, premières, début de l', tout début de, au début de, premiers mois de, premiers mois d'
            part mid: mi, milieu, milieu de, milieu des, milieu du, milieu de l'
            part late: fin, fin de, fin des, fin du, fin d', fin de l', tournant final, derniers mois de, dernières
            part h1: première moitié de, première moitié des, première moitié du, premier semestre de, premier semestre, 1er semestre de, 1er semestre, première moitié de l', s1
            part h2: seconde moitié de, seconde moitié des, seconde moitié du, deuxième moitié de, deuxième moitié des, deuxième moitié du, deuxième semestre de, second semestre de, 2e semestre de, 2e semestre, second semestre, deuxième semestre, seconde moitié de l', deuxième moitié de l', s2, 2ème semestre, 2ème semestre de
            part q1: premier trimestre de, premier trimestre, 1er trimestre de, 1er trimestre, premier quart du, t1
            part q2: deuxième trimestre de, deuxième trimestre, second trimestre, second trimestre de, 2e trimestre de, 2e trimestre, 2ème trimestre, 2ème trimestre de, deuxième quart du, t2
            part q3: troisième trimestre de, troisième trimestre, 3e trimestre de, 3e trimestre, 3ème trimestre, 3ème trimestre de, troisième quart du, t3
            part q4: quatrième trimestre de, quatrième trimestre, 4e trimestre de, 4e trimestre, 4ème trimestre, 4ème trimestre de, dernier trimestre de, dernier trimestre, dernier quart du, t4
            about: vers, environ, autour de, aux alentours de, aux environs de, circa, ca, ca., c., vers la, vers le
            # dates: words that a note behind a date must not have
            note-role: membre, membres, observateur, observateurs, associé, candidat, partie, parties, signataire, fondateur, fondateurs, secrétariat, hôte, adhésion, retrait, suspendu, exclu
            note-denial: ne, n', pas, non, jamais, sans, sauf, jusque, jusqu'à, jusqu'en, refusé
            # dates: words before, between and behind dates
            since: depuis, à partir de, à partir du, à partir d', à partir des, à compter de, à compter du, à compter d', dès, depuis le, depuis la, depuis les
            onwards: et après, et au-delà
            until: jusque, jusqu'à, jusqu'en, jusqu'au, jusqu'aux, jusqu'à la, jusqu'aux, jusqu'à l'
            from: de, du, des, d'
            to: à, au, aux, jusqu'en, jusqu'à, jusqu'au, jusqu'aux, à la, en
            and: et, ou
            present: aujourd'hui, présent, ce jour, nos jours, maintenant, à ce jour, à nos jours
            before: avant, avant le, avant la, avant les
            by: d'ici, d'ici à, d'ici la, d'ici le, au plus tard en, au plus tard le, au plus tard au, au plus tard
            after: après, après le, après la, après les, postérieurement à
            not-before: pas avant, au plus tôt, au plus tôt en, au plus tôt le
            between: entre, entre le, entre la, entre les
            year-before: en, depuis, dès, de, à, avant, après, entre, et, an, année, vers, début, fin, jusqu'en, d'ici, l'an, l'année
            not-year-after: résolution, résolutions, article, no, nº, n°, page, pages, paragraphe
            unit: membres, états, pays, personnes, participants, délégués, délégations, km, kilomètres, mètres, dollars, euros, tonnes, organisations, nations, millions, milliards, habitants, hectares, parties, signataires, observateurs, cas, fois, mots, voix

            # denials and ends of memberships
            deny: ne, n', pas, jamais, rien, sans, ni, point, pas encore, nullement, guère
            deny subject: aucun, aucune, nul, nulle, personne
            deny-second: ni
            deny-joint: ou, ni
            deny-prefix: non, non-
            deny-verb: refusé, refusa, refuse, refusent, refusant, refuser, refusèrent, décliné, déclina, décline, échoué, échoua, échoue, manqué, rejeté, rejette, rejeta, rejetée, rejetées, dépourvu, dépourvue, renoncé à adhérer, s'est abstenu, s'abstint, abstenue, refus, rejet, en dehors de, resté en dehors, est restée en dehors, est resté hors, hors de, reste hors, reste à l'écart, restée à l'écart, resté à l'écart, à l'écart
            deny-not-idiom: nul ne conteste, personne ne conteste, nul ne nie, personne ne nie, n'a pas tardé, ne tarda pas, sans aucun doute, sans hésitation, sans hésiter, non seulement, pas seulement, pas moins, pas moins de, pas moins d', le pas, un pas, premier pas, pas à pas, au pas, ces pas, les pas, pas plus de, pas plus d', ne plus de, pas uniquement, pas simplement, sans doute, sans réserve, sans réserves, sans objection, sans délai, sans exception, non plus, n'a jamais cessé, jamais cessé, n'a cessé, ne cesse, n'empêche, néanmoins, sans interruption, sans vote, ou non, que ce soit, nul doute, aucun doute, aucune objection, pas avant, point de vue, sans difficulté, point fort, à ce point, points, sans pour autant, sans préjudice, si ce n'est, non sans, sans débat, ne manque pas, personne morale, au point, sur ce point
            deny-only: que, qu'
            deny-until: avant, jusqu', jusqu
            deny-ended: plus
            deny-ended-not: de, d', que, qu', tard, en, tôt
            deny-ne: ne, n'
            deny-only-not: pas
            except: sauf, excepté, à l'exception de, à l'exception du, à l'exception des, à l'exception d', hormis, hors, à part, exception faite de, exception faite du, mis à part, à l'exclusion de, à l'exclusion du, plutôt que, au lieu de, au lieu du, en dehors de, en dehors du, autres que
            unlike: contrairement à, contrairement au, contrairement aux, à la différence de, à la différence du, à la différence des, à l'inverse de
            end-verb: retiré, retirée, retirés, retira, retire, retirent, retirer, quitté, quitta, quitte, quittent, quitter, quittée, cessé, cessa, cesse, cessent, cessèrent, démissionné, démissionna, démissionne, expulsé, expulsée, exclu, exclue, exclus, exclues, sorti, sortie, sortit, dénoncé, dénonça, renoncé, renonça, radié, radiée, perdu, suspendu, suspendue, parti
            end-word: retrait, démission, expulsion, sortie, autrefois, naguère, jadis
            end-word adjective: ancien, ancienne, anciens, anciennes, ex
            end-idiom: ancien président, ancien ministre, ancienne république yougoslave, anciennes colonies, ancienne colonie, ancien secrétaire, retiré sa réserve, retiré ses réserves, retiré son objection, retiré sa candidature, quitté la salle, quitté la séance, ancien premier, pris sa retraite
            end-unless: menacé, menace, menaça, pourrait, peut, pouvait, si, droit, envisage, envisagé, souhaite, voulait, propose, proposé, veut, voulut, débat
            end-article: le, la, les, l', un, une, son, sa, ses, leur, leurs, des
            end-body: organisation, union, ligue, groupe, forum, conseil, organe, pacte, club, traité, alliance, bloc, convention, association, communauté, accord, fédération, réseau, commission, comité, société, initiative, processus, partenariat, programme, coalition, conférence, confédération, agence, fonds, banque, siège, institution, cour, statut, bureau, poste, protocole, cadre, qualité
            role-noun member: membre, membres, état membre, états membres, membre de plein droit, qualité de membre, membre à part entière
            role-noun party: partie, parties, état partie, états parties, partie contractante, parties contractantes, état contractant
            role-noun observer: observateur, observatrice, observateurs, statut d'observateur, membre observateur, observatrices
            role-noun associate: membre associé, membres associés, associé, associée, associés
            role-noun partner: partenaire, partenaires, partenariat
            role-noun candidate: candidat, candidate, candidats, candidature
            role-noun participant: participant, participants, participante
            role-noun signatory: signataire, signataires
            role-noun secretariat: secrétariat, secrétariat technique
            join-noun: adhésion, accession, admission, appartenance, ratification, entrée, affiliation, statut, siège, juridiction, déclaration
            join-verb: adhérer, adhère, adhèrent, adhéré, adhéra, adhérèrent, adhérant, rejoindre, rejoint, rejoignit, rejoignent, rejoignant, entré, entrée, entrer, entra, entrés, intégrer, intégré, intègre, intégra, accéder, accédé, accéda, admis, admise, admet, admettre, accepter, accepté, accepte, accepta, appartient, appartenir, appartenait, appartiennent, fait partie, font partie, faire partie, faisait partie, fit partie, accordé, accordée, reconnu, reconnue, obtenu, obtenue, inclut, inclus, compte, soumis, approuvé, approuvée, affilié, affiliée, partie de, reçu, siège, siéger, siégé, figure, figurer
            join-verb signatory: signé, signe, signer, signa, signèrent
            join-verb treaty: ratifier, ratifié, ratifia, ratifie
            verb: est, sont, était, étaient, fut, furent, sera, seront, été, être, étant, a, ont, avait, avaient, eut, ait, aura, peut, peuvent, doit, doivent, veut, reste, restent, resta, resté, assiste, assistent, assista, prend, prit, sert, envoie, envoya, paie, vote, votent, suit, va, vont, dit, accueille, demeure, soutient, soit, tient, voulut, put, coopère, agit, devenir, devient, devenu, devenue, devint, devenus
            attempt: demandé, demanda, demande, sollicité, sollicita, invité, invitée, invita, envisagé, envisage, négocié, négocie, souhaite, souhaité, voulait, prévoit, proposé, posé sa candidature, discuté, offert, négociations, aspire
            clause-break: année où, année durant laquelle, date à laquelle, année au cours de laquelle, quand, lorsque, lorsqu', mais, bien que, quoique, alors que, tandis que, or, puisque, parce que, même si, malgré, car, si
            relative: qui, dont, lequel, laquelle, lesquels, lesquelles, que
            and: et
            pronoun: il, elle, ils, elles, celui-ci, celle-ci, ce pays, cet état, ce dernier, cette dernière, y, en, s', se, l', lui
            adverb: aussi, également, toujours, encore, donc, ensuite, puis, plus tard, aujourd'hui, cependant, toutefois, depuis, comme, désormais, alors, pourtant, en revanche
            particle own: son, sa, ses, leur, leurs
            particle: le, la, les, l', un, une, des, du, de, d', à, au, aux, en, et, ou, ni, dans, par, pour, sur, avec, depuis, entre, comme, y compris, son, sa, ses, leur, leurs, plus, sous, après, avant, chez, ainsi que, qu', que
            """;

    static final WordTable TABLE = WordTable.read(TEXT, Language.FRENCH.elides());

    private FrenchWords() {}
}
