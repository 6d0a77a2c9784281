package org.comity.domain.prose;

/** The table of words of Spanish, in the form that {@link WordTable} reads. */
final class SpanishWords {

    private static final String TEXT = """
            # Spanish: the most common words, from which the language of a text is recognised
            function: el, los, las, y, en, del, una, por, con, al

            month 1: enero, ene
            month 2: febrero, feb
            month 3: marzo, mar
            month 4: abril, abr
            month 5: mayo, may
            month 6: junio, jun
            month 7: julio, jul
            month 8: agosto, ago
            month 9: septiembre, setiembre, sept, sep, set
            month 10: octubre, oct
            month 11: noviembre, nov
            month 12: diciembre, dic

            season 21: primavera
            season 22: verano
            season 23: otoño
            season 24: invierno

            # numbers
            number 0: cero
            number 1: un, uno, una
            number 2: dos
            number 3: tres
            number 4: cuatro
            number 5: cinco
            number 6: seis
            number 7: siete
            number 8: ocho
            number 9: nueve
            number 10: diez
            number 11: once
            number 12: doce
            number 13: trece
            number 14: catorce
            number 15: quince
            number 16: dieciséis, diez y seis
            number 17: diecisiete, diez y siete
            number 18: dieciocho, diez y ocho
            number 19: diecinueve, diez y nueve
            number 20: veinte
            number 21: veintiuno, veintiún, veintiuna
            number 22: veintidós
            number 23: veintitrés
            number 24: veinticuatro
            number 25: veinticinco
            number 26: veintiséis
            number 27: veintisiete
            number 28: veintiocho
            number 29: veintinueve
            number 30: treinta
            number 40: cuarenta
            number 50: cincuenta
            number 60: sesenta
            number 70: setenta
            number 80: ochenta
            number 90: noventa
            number 100: cien, ciento
            number 200: doscientos, doscientas
            number 300: trescientos, trescientas
            number 400: cuatrocientos, cuatrocientas
            number 500: quinientos, quinientas
            number 600: seiscientos, seiscientas
            number 700: setecientos, setecientas
            number 800: ochocientos, ochocientas
            number 900: novecientos, novecientas
            number 1000: mil
            number 1000000: millón, millones
            nth 1: primer, primero, primera, primeros, primeras
            nth 2: segundo, segunda
            nth 3: tercer, tercero, tercera
            nth 4: cuarto, cuarta
            nth 5: quinto, quinta
            nth 6: sexto, sexta
            nth 7: séptimo, séptima, sétimo
            nth 8: octavo, octava
            nth 9: noveno, novena
            nth 10: décimo, décima
            nth 11: undécimo, undécima, decimoprimero, decimoprimera, decimoprimer
            nth 12: duodécimo, duodécima, decimosegundo, decimosegunda
            nth 13: decimotercero, decimotercera, decimotercer
            nth 14: decimocuarto, decimocuarta
            nth 15: decimoquinto, decimoquinta
            nth 16: decimosexto, decimosexta
            nth 17: decimoséptimo, decimoséptima
            nth 18: decimoctavo, decimoctava
            nth 19: decimonoveno, decimonovena
            nth 20: vigésimo, vigésima
            nth 21: vigesimoprimero, vigesimoprimera, vigesimoprimer
            nth 22: vigesimosegundo, vigesimosegunda
            nth 23: vigesimotercero, vigesimotercera, vigesimotercer
            nth 24: vigesimocuarto, vigesimocuarta
            nth 25: vigesimoquinto, vigesimoquinta
            nth 30: trigésimo, trigésima
            nth 40: cuadragésimo, cuadragésima
            nth 50: quincuagésimo, quincuagésima
            nth 60: sexagésimo, sexagésima
            nth 70: septuagésimo, septuagésima
            nth 80: octogésimo, octogésima
            nth 90: nonagésimo, nonagésima
            nth 100: centésimo, centésima
            nth 1000: milésimo, milésima
            nth-ending: º, ª, °, .º, .ª, .°, o, a, er, .o, .a, .er, ro, ra, da, do, va, vo, to, ta, avo, ava
            number-joint: y
            number-article: un, una
            number-whole 1: único, única, solo, sola
            number-whole 2: ambos, ambas, los dos, las dos
            number-whole 6: media docena
            number-set 2: par, pareja
            number-set 12: docena
            number-set 3: trío
            number-sets 2: pares
            number-sets 12: docenas
            number-sets 20: veintenas
            number-sets 100: centenares, cientos
            number-sets 1000: millares, miles
            number-loose 10: decena
            number-loose 15: quincena
            number-loose 20: veintena
            number-loose 30: treintena
            number-loose 40: cuarentena
            number-loose 50: cincuentena
            number-loose 100: centena, centenar
            number-loose 1000: millar
            number-part: %, ‰, por ciento, por cien, puntos porcentuales, tercio, tercios, cuartos, quintos, sextos, décimos, cuartas partes, terceras partes, quintas partes, y medio, y media, coma
            number-label: artículo, artículos, art., sección, capítulo, párrafo, resolución, regla, anexo, página, pág., p., no., núm., n.º, nº, n°, número, fase, figura, cuadro, versión
            number-from: de, desde, desde los, de los, de las
            number-to: a, -, a los, hasta
            number-between: entre
            number-between-and: y
            number-or: o, u
            number-before more: más de, por encima de, superior a, superiores a, supera los, superan los, superó los, sobrepasa los, algo más de, poco más de, bastante más de
            number-before least: al menos, por lo menos, cuando menos, no menos de, como mínimo, un mínimo de, mínimo de, a lo menos
            number-before most: hasta, a lo sumo, como máximo, un máximo de, máximo de, no más de, a lo más, cuando más
            number-before fewer: menos de, por debajo de, inferior a, algo menos de, poco menos de
            number-before about: unos, unas, alrededor de, aproximadamente, cerca de, en torno a, cosa de, aproximado de, más o menos, ~, ≈, circa, un estimado de
            number-before nearly: casi, cerca de los, próximo a, prácticamente
            number-before more: >
            number-before fewer: <
            number-before least: ≥
            number-before most: ≤
            number-behind least: o más, y más, por lo menos, al menos, como mínimo, +, en adelante, cuando menos
            number-behind most: o menos, como máximo, a lo sumo
            number-behind about: aproximadamente, más o menos, o así
            number-behind-noun least: o más, y más, por lo menos, al menos, como mínimo
            number-behind-noun most: o menos, como máximo, a lo sumo
            number-behind-noun about: aproximadamente, más o menos

            # dates: words within a date
            link: de, del, la, las, el, los, año, de la, de los, del año, el año
            silent: en, el, la, los, las, durante, a, al, año, en el, en la, en los, en el año, allá por, ya en, en torno al año, de, lunes, martes, miércoles, jueves, viernes, sábado, domingo, en fecha, con fecha, el mes de, fecha
            bare-month: enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre
            ordinal-end: º, ª, .º, .ª, o, a, °, .°, ro, er, do, to
            day-before: el, del, al
            ordinal 1: primero, primer, uno
            ordinal 2: segundo
            ordinal 3: tercero, tercer
            ordinal 4: cuarto
            ordinal 5: quinto
            ordinal 6: sexto
            ordinal 7: séptimo
            ordinal 8: octavo
            ordinal 9: noveno
            ordinal 10: décimo
            ordinal 11: undécimo
            ordinal 12: duodécimo
            ordinal 19: diecinueve
            ordinal 20: veinte
            ordinal 21: veintiuno
            ordinal 18: dieciocho
            ordinal 17: diecisiete
            ordinal 16: dieciséis
            ordinal 15: quince
            century: siglo, siglos, s.
            century-first: siglo, siglos, s.
            era ad: d. c., d.c., después de cristo, de nuestra era, e. c., e.c., d. de c.
            era bc: a. c., a.c., antes de cristo, antes de nuestra era, a. e. c., a.e.c., a. de c.
            decade-word 20: veinte
            decade-word 30: treinta
            decade-word 40: cuarenta
            decade-word 50: cincuenta
            decade-word 60: sesenta
            decade-word 70: setenta
            decade-word 80: ochenta
            decade-word 90: noventa
            decade-before: años, década de, década de los, décadas de, décadas de los, década del, década de los años, decenio de, decenio de los, decenio del
            part early: principios de, principios del, principio de, inicios de, inicios del, comienzos de, comienzos del, comienzo de, inicio de, inicio del, primeros meses de, primeros años de, primeros años del, primeros
            part mid: mediados de, mediados del, mitad de
            part late: finales de, finales del, fines de, fines del, final de, final del, fin de, últimos meses de, últimos años de, últimos años del
            part h1: primera mitad de, primera mitad del, primer semestre de, primer semestre del, 1.er semestre de
            part h2: segunda mitad de, segunda mitad del, segundo semestre de, segundo semestre del, 2.º semestre de
            part q1: primer trimestre de, primer trimestre del, 1.er trimestre de, primer cuarto del
            part q2: segundo trimestre de, segundo trimestre del, 2.º trimestre de, segundo cuarto del
            part q3: tercer trimestre de, tercer trimestre del, 3.er trimestre de, tercer cuarto del
            part q4: cuarto trimestre de, cuarto trimestre del, último trimestre de, 4.º trimestre de, último cuarto del
            about: hacia, alrededor de, cerca de, aproximadamente en, en torno a, circa, ca, ca., c., hacia el año, hacia la, hacia los, hacia el, sobre, en torno al
            # dates: words that a note behind a date must not have
            note-role: miembro, miembros, observador, observadores, asociado, candidato, parte, partes, signatario, fundador, fundadores, secretaría, anfitrión, adhesión, retirada, suspendido, expulsado
            note-denial: no, nunca, jamás, sin, salvo, hasta, rechazado
            # dates: words before, between and behind dates
            since: desde, a partir de, a partir del, desde el, desde la, desde los, con efecto desde, con efecto a partir de, a contar de, a contar del, con efectos a partir del
            onwards: en adelante, y después
            until: hasta, hasta el, hasta la, hasta los
            from: de, del, desde, desde el
            to: a, al, hasta, hasta el, hasta la, hasta los, a la, a los
            and: y, e, o
            present: actualidad, la actualidad, hoy, el presente, presente, la fecha, fecha, nuestros días, el día de hoy, ahora
            before: antes de, antes del, antes de la, antes de los, con anterioridad a, previo a
            by: a más tardar en, a más tardar el, a más tardar, para, para el, no más tarde de
            after: después de, después del, después de la, después de los, tras, tras el, con posterioridad a, luego de
            not-before: no antes de, no antes del
            between: entre, entre el, entre la, entre los
            year-before: en, desde, de, del, a, hasta, antes, después, entre, y, año, hacia, para, tras, al, principios, finales
            not-year-after: resolución, resoluciones, artículo, no, nº, n.º, núm., página, párrafo
            unit: miembros, estados, países, personas, participantes, delegados, delegaciones, km, kilómetros, metros, dólares, euros, toneladas, organizaciones, naciones, millones, habitantes, hectáreas, partes, signatarios, observadores, casos, veces, votos

            # denials and ends of memberships
            deny: no, nunca, jamás, nada, sin, ni, tampoco, aún no, todavía no
            deny subject: ningún, ninguna, ninguno, nadie
            deny-second: ni
            deny-joint: o, u, ni
            deny-prefix: no-
            deny-verb: rechazó, rechaza, rechazaron, rechazado, rechazada, rechazar, rehusó, rehúsa, rehusaron, rehusado, declinó, declina, declinado, declinaron, fracasó, fracasaron, carece, carecen, carecía, negó, niega, negaron, denegó, denegaron, denegada, denegado, se abstuvo, se opuso, negativa, rechazo, fuera de, permanece fuera, quedó fuera, al margen, queda fuera, vetó, vetaron
            deny-not-idiom: nadie niega, nadie discute, no tardó, sin ninguna duda, sin vacilar, sin vacilación, no sólo, no solo, no solamente, no únicamente, no obstante, no menos de, no más de, no antes de, sin duda, no hay duda, sin reservas, sin reserva, sin objeciones, sin objeción, sin demora, sin excepción, nunca dejó, nunca ha dejado, no dejó de, no ha dejado de, sin embargo, sin interrupción, o no, no cabe duda, nada menos, no en vano, ningún reparo, sin perjuicio, ninguna objeción, sin cesar, ninguna duda, sin votación, no sin, sin dificultad
            deny-until: hasta, sino hasta, antes de, antes del
            deny-until-not: hoy, ahora, la fecha, el momento
            deny-ended: ya, más
            deny-ended-not: de, que, tarde, en
            except: excepto, salvo, a excepción de, con excepción de, con la excepción de, exceptuando, con la salvedad de, aparte de, menos, en lugar de, en vez de, a excepción del, con excepción del, con la excepción del, todos menos, excluyendo
            unlike: a diferencia de, a diferencia del, al contrario que, en contraste con, al revés que, contrariamente a
            end-verb: retiró, retirado, retirada, retira, retiraron, retirarse, retiran, abandonó, abandonado, abandona, abandonaron, abandonar, cesó, cesado, cesa, cesaron, dejó, dejado, deja, dejaron, dejar, renunció, renunciado, renuncia, renunciaron, dimitió, expulsado, expulsada, excluido, excluida, expulsó, expulsaron, salió, salido, sale, salieron, salir, denunció, denunciado, perdió, perdido, suspendido, suspendida, se marchó, causó baja, se dio de baja, se separó
            end-word: ya no, exmiembro, exmiembros, salida, expulsión, baja, renuncia, otrora, antaño, no más
            end-word adjective: ex, antiguo, antigua, antiguos, antiguas, anterior
            end-idiom: antigua república yugoslava, antiguo presidente, antiguo ministro, antiguas colonias, antigua colonia, retiró su reserva, retiró sus reservas, retiró su objeción, retiró su candidatura, abandonó la sala, abandonó la sesión, dejó claro, dejó constancia, dejó abierta, anterior a, antiguo secretario, antigua ministra
            end-unless: amenazó, amenaza, amenazado, podría, puede, podía, si, derecho, considera, consideró, desea, quería, propuso, quiere, planea, debate
            end-article: el, la, los, las, un, una, su, sus
            end-body: organización, unión, liga, grupo, foro, consejo, órgano, pacto, club, tratado, alianza, bloque, convenio, convención, asociación, comunidad, acuerdo, federación, red, comisión, comité, sociedad, iniciativa, proceso, partenariado, programa, coalición, conferencia, confederación, agencia, fondo, banco, escaño, institución, corte, estatuto, junta, puesto, protocolo, marco, entidad, condición, membresía, de
            role-noun member: miembro, miembros, membresía, estado miembro, estados miembros, país miembro, países miembros, miembro pleno, miembro de pleno derecho, condición de miembro, socio, socia, socios, calidad de miembro
            role-noun party: parte, partes, estado parte, estados partes, estados parte, parte contratante, partes contratantes
            role-noun observer: observador, observadora, observadores, miembro observador, condición de observador, estatus de observador, observadoras
            role-noun associate: miembro asociado, miembros asociados, asociado, asociada, asociados, estado asociado
            role-noun partner: asociado estratégico, colaborador
            role-noun candidate: candidato, candidata, candidatura, candidatos, aspirante
            role-noun participant: participante, participantes
            role-noun signatory: signatario, signataria, signatarios, firmante, firmantes
            role-noun secretariat: secretaría, secretaría técnica
            join-noun: adhesión, admisión, ingreso, pertenencia, ratificación, incorporación, afiliación, entrada, estatus, estatuto, jurisdicción, declaración
            join-verb: adherir, adherirse, adhirió, adhiere, adhieren, adherido, adhirieron, unió, unirse, unido, une, unieron, ingresar, ingresó, ingresado, ingresa, ingresaron, incorporó, incorporarse, incorporado, incorporaron, entrar, entró, entrado, entra, admitir, admitido, admitida, admitió, admitieron, admite, aceptar, aceptó, aceptado, acepta, aceptaron, pertenece, pertenecer, pertenecía, pertenecen, perteneció, forma parte, forman parte, formar parte, formó parte, concedió, concedido, concedida, otorgó, otorgado, reconocido, reconocida, obtuvo, obtenido, incluye, incluido, presentado, aprobado, aprobada, afiliado, parte de, sumó, sumarse, sumado, figura, integra, integrar, integrado
            join-verb signatory: firmar, firmó, firmado, firma, suscribió, suscrito
            join-verb treaty: ratificar, ratificó, ratificado, ratifica
            verb: es, son, era, eran, fue, fueron, será, sido, siendo, está, están, estaba, estuvo, ha, han, había, habían, hubo, haya, puede, pueden, debe, quiere, sigue, siguen, permanece, asiste, asisten, asistió, toma, tomó, sirve, envió, envía, paga, vota, votan, va, dice, acoge, mantiene, colabora, tiene, tienen, tuvo, quiso, coopera, apoya, trabaja, actúa, sea, ser
            attempt: solicitó, solicitado, solicita, solicitud, pidió, invitado, invitada, invitó, consideró, considera, negoció, negocia, negociaciones, desea, quería, propuso, aspira, planea, ofreció
            clause-break: año en que, año en el que, fecha en que, fecha en la que, pero, sino, sino que, aunque, mientras, mientras que, si bien, por el contrario, porque, ya que, pese a, a pesar de, mas, empero, sin embargo, no obstante, si, cuando
            relative: que, quien, quienes, el cual, la cual, los cuales, las cuales, cuyo, cuya
            and: y, e
            pronoun: él, ella, ellos, ellas, este país, dicho país, este, esta, se, lo, le, ambos
            adverb: también, además, luego, después, entonces, aún, todavía, hoy, actualmente, como, desde entonces, más tarde, solo, sólo, así, ya, en cambio
            particle own: su, sus
            particle: el, la, los, las, un, una, unos, unas, de, del, a, al, en, y, e, o, u, ni, con, por, para, entre, desde, hasta, sobre, como, su, sus, lo, incluido, incluida, ante, bajo, tras, según, durante, que, más
            """;

    static final WordTable TABLE = WordTable.read(TEXT, Language.SPANISH.elides());

    private SpanishWords() {}
}
