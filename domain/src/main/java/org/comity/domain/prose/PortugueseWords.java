package org.comity.domain.prose;

/** The table of words of Portuguese, in the form that {@link WordTable} reads. */
final class PortugueseWords {

    private static final String TEXT = """
            # Portuguese: the most common words, from which the language of a text is recognised
            function: o, os, e, do, da, em, um, uma, não, dos

            month 1: janeiro, jan
            month 2: fevereiro, fev
            month 3: março, mar
            month 4: abril, abr
            month 5: maio, mai
            month 6: junho, jun
            month 7: julho, jul
            month 8: agosto, ago
            month 9: setembro, set
            month 10: outubro, out
            month 11: novembro, nov
            month 12: dezembro, dez

            season 21: primavera
            season 22: verão
            season 23: outono
            season 24: inverno

            # numbers
            number 0: zero
            number 1: um, uma
            number 2: dois, duas
            number 3: três, tres
            number 4: quatro
            number 5: cinco
            number 6: seis
            number 7: sete
            number 8: oito
            number 9: nove
            number 10: dez
            number 11: onze
            number 12: doze
            number 13: treze
            number 14: catorze, quatorze
            number 15: quinze
            number 16: dezesseis, dezasseis
            number 17: dezessete, dezassete
            number 18: dezoito
            number 19: dezenove, dezanove
            number 20: vinte
            number 30: trinta
            number 40: quarenta
            number 50: cinquenta, cinqüenta
            number 60: sessenta
            number 70: setenta
            number 80: oitenta
            number 90: noventa
            number 100: cem, cento
            number 200: duzentos, duzentas
            number 300: trezentos, trezentas
            number 400: quatrocentos, quatrocentas
            number 500: quinhentos, quinhentas
            number 600: seiscentos, seiscentas
            number 700: setecentos, setecentas
            number 800: oitocentos, oitocentas
            number 900: novecentos, novecentas
            number 1000: mil
            number 1000000: milhão, milhões
            number 1000000000: bilhão, bilhões, bilião, biliões
            nth 1: primeiro, primeira, primeiros, primeiras
            nth 2: segundo, segunda
            nth 3: terceiro, terceira
            nth 4: quarto, quarta
            nth 5: quinto, quinta
            nth 6: sexto, sexta
            nth 7: sétimo, sétima
            nth 8: oitavo, oitava
            nth 9: nono, nona
            nth 10: décimo, décima
            nth 20: vigésimo, vigésima
            nth 30: trigésimo, trigésima
            nth 40: quadragésimo, quadragésima
            nth 50: quinquagésimo, quinquagésima
            nth 60: sexagésimo, sexagésima
            nth 70: septuagésimo, septuagésima
            nth 80: octogésimo, octogésima
            nth 90: nonagésimo, nonagésima
            nth 100: centésimo, centésima
            nth 1000: milésimo, milésima
            nth-ending: º, ª, °, .º, .ª, o, a, os, as
            number-joint: e
            number-article: um, uma
            number-whole 1: único, única, só
            number-whole 2: ambos, ambas, os dois, as duas
            number-whole 6: meia dúzia
            number-set 2: par
            number-set 12: dúzia
            number-set 3: trio
            number-sets 2: pares
            number-sets 12: dúzias
            number-sets 100: centenas
            number-sets 1000: milhares
            number-loose 10: dezena
            number-loose 15: quinzena
            number-loose 20: vintena
            number-loose 30: trintena
            number-loose 100: centena
            number-loose 1000: milhar
            number-part: %, ‰, por cento, pontos percentuais, terço, terços, quartos, quintos, sextos, décimos, e meio, e meia, vírgula
            number-label: artigo, artigos, art., seção, secção, capítulo, parágrafo, resolução, regra, anexo, página, p., no., n.º, nº, n°, número, fase, figura, quadro, versão
            number-from: de, desde, dos, das
            number-to: a, -, até, aos
            number-between: entre
            number-between-and: e
            number-or: ou
            number-before more: mais de, mais do que, acima de, superior a, superiores a, pouco mais de, para além de
            number-before least: pelo menos, ao menos, no mínimo, não menos de, não menos do que, um mínimo de
            number-before most: até, no máximo, quando muito, um máximo de, não mais de, não mais do que, no limite
            number-before fewer: menos de, menos do que, abaixo de, inferior a, pouco menos de
            number-before about: cerca de, aproximadamente, uns, umas, em torno de, por volta de, à volta de, mais ou menos, ~, ≈, circa, perto de, algo como, estimados
            number-before nearly: quase, praticamente, perto dos
            number-before more: >
            number-before fewer: <
            number-before least: ≥
            number-before most: ≤
            number-behind least: ou mais, e mais, pelo menos, ao menos, no mínimo, +, em diante
            number-behind most: ou menos, no máximo
            number-behind about: aproximadamente, mais ou menos
            number-behind-noun least: ou mais, e mais, pelo menos, no mínimo
            number-behind-noun most: ou menos, no máximo
            number-behind-noun about: aproximadamente, mais ou menos

            # dates: words within a date
            link: de, do, da, dos, das, o, a, os, as, ano, do ano, d'
            silent: em, no, na, nos, nas, o, a, os, as, durante, ao, à, ano, no ano de, no ano, já em, de, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo, no mês de, no dia, dia
            bare-month: janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro
            ordinal-end: º, ª, .º, .ª, o, a, °, .°
            day-before: no dia, dia, do dia, ao dia
            ordinal 1: primeiro
            ordinal 2: segundo
            ordinal 3: terceiro
            ordinal 4: quarto
            ordinal 5: quinto
            ordinal 6: sexto
            ordinal 7: sétimo
            ordinal 8: oitavo
            ordinal 9: nono
            ordinal 10: décimo
            ordinal 19: dezenove, dezanove
            ordinal 20: vinte
            ordinal 21: vinte e um
            ordinal 18: dezoito
            ordinal 17: dezessete, dezassete
            ordinal 16: dezesseis, dezasseis
            ordinal 15: quinze
            century: século, séculos, séc.
            century-first: século, séculos, séc.
            era ad: d. c., d.c., depois de cristo, da nossa era, e. c., e.c.
            era bc: a. c., a.c., antes de cristo, antes da nossa era, a. e. c., a.e.c.
            decade-word 20: vinte
            decade-word 30: trinta
            decade-word 40: quarenta
            decade-word 50: cinquenta, cinqüenta
            decade-word 60: sessenta
            decade-word 70: setenta
            decade-word 80: oitenta
            decade-word 90: noventa
            decade-before: anos, década de, décadas de, década dos, década dos anos, decénio de, decênio de, décadas dos anos
            part early: início de, início do, início da, início dos, inícios de, inícios do, inícios dos, começo de, começo do, começo da, começo dos, começos de, começos do, princípio de, princípio do, princípio dos, princípios de, princípios do, princípios dos, primeiros meses de, primeiros anos de, primeiros anos do
            part mid: meados de, meados do, meados da, meados dos, metade de
            part late: final de, final do, final da, final dos, finais de, finais do, finais dos, finais da, fim de, fim do, fim da, fim dos, fins de, fins do, fins dos, últimos meses de, últimos anos de, últimos anos do
            part h1: primeira metade de, primeira metade do, primeira metade da, primeira metade dos, primeiro semestre de, primeiro semestre do, 1º semestre de, 1.º semestre de
            part h2: segunda metade de, segunda metade do, segunda metade da, segunda metade dos, segundo semestre de, segundo semestre do, 2º semestre de, 2.º semestre de
            part q1: primeiro trimestre de, primeiro trimestre do, 1º trimestre de, 1.º trimestre de, primeiro quartel do, primeiro quarto do
            part q2: segundo trimestre de, segundo trimestre do, 2º trimestre de, 2.º trimestre de, segundo quartel do, segundo quarto do
            part q3: terceiro trimestre de, terceiro trimestre do, 3º trimestre de, 3.º trimestre de, terceiro quartel do, terceiro quarto do
            part q4: quarto trimestre de, quarto trimestre do, último trimestre de, 4º trimestre de, 4.º trimestre de, último quartel do, último quarto do
            about: por volta de, cerca de, aproximadamente em, em torno de, circa, ca, ca., c., por volta do ano, por volta do, por volta da
            # dates: words that a note behind a date must not have
            note-role: membro, membros, observador, observadores, associado, candidato, parte, partes, signatário, fundador, fundadores, secretariado, anfitrião, adesão, retirada, suspenso, expulso
            note-denial: não, nunca, jamais, sem, exceto, até, recusado
            # dates: words before, between and behind dates
            since: desde, a partir de, a partir do, a partir da, a partir dos, desde o, desde a, desde os, com efeito a partir de, com efeitos a partir de, a contar de
            onwards: em diante, e depois
            until: até, até ao, até o, até a, até à, até os, até aos
            from: de, do, da, dos, desde, desde o
            to: a, ao, até, até ao, até o, até a, à, até à, aos, até os, até aos
            and: e, ou
            present: hoje, presente, o presente, atualidade, actualidade, à atualidade, a atualidade, os dias de hoje, o momento, agora
            before: antes de, antes do, antes da, antes dos, anterior a
            by: o mais tardar em, o mais tardar, até no máximo, no mais tardar em, o mais tardar até
            after: depois de, depois do, depois da, depois dos, após, após o, após a, após os
            not-before: não antes de, não antes do, não antes da, não antes dos
            between: entre, entre o, entre a, entre os
            year-before: em, desde, de, a, até, antes, depois, após, entre, e, ano, no, do, início, final, fim
            not-year-after: resolução, resoluções, artigo, nº, n.º, página, parágrafo
            unit: membros, estados, países, pessoas, participantes, delegados, delegações, km, quilómetros, quilômetros, metros, dólares, euros, toneladas, organizações, nações, milhões, habitantes, hectares, partes, signatários, observadores, casos, vezes, votos

            # denials and ends of memberships
            deny: não, nunca, jamais, nada, sem, nem, tampouco, ainda não
            deny subject: nenhum, nenhuma, ninguém
            deny-second: nem
            deny-joint: ou, nem
            deny-prefix: não-
            deny-verb: recusou, recusa, recusaram, recusado, recusada, recusar, recusou-se, declinou, declina, falhou, falha, falharam, fracassou, carece, carecia, rejeitou, rejeita, rejeitaram, rejeitado, rejeitada, negou, nega, negaram, negado, negada, absteve-se, rejeição, fora da, fora do, ficou de fora, permanece fora, permaneceu fora, à margem, vetou
            deny-not-idiom: ninguém contesta, ninguém nega, não tardou, sem nenhuma dúvida, sem hesitar, sem hesitação, não só, não apenas, não somente, não obstante, não menos de, não mais de, não antes de, sem dúvida, não há dúvida, sem reservas, sem reserva, sem objeções, sem objeção, sem demora, sem exceção, nunca deixou, nunca deixaram, não deixou de, sem interrupção, ou não, nada menos, nenhuma objeção, sem prejuízo, nenhuma dúvida, não sem, sem votação, sem dificuldade, senão
            deny-until: até, senão, antes de
            deny-until-not: hoje, agora, à data, ao momento
            deny-ended: mais, já
            deny-ended-not: de, do, que, tarde, em
            except: exceto, excepto, salvo, com exceção de, com exceção da, com exceção do, com a exceção de, com a exceção da, com a exceção do, à exceção de, à exceção da, à exceção do, menos, a não ser, em vez de, em vez da, em vez do, ao invés de, tirando, fora, com excepção de, com excepção da, à excepção da, excluindo, exceptuando, excetuando
            unlike: ao contrário de, ao contrário da, ao contrário do, ao contrário dos, diferentemente de, diferentemente da, diferentemente do, à diferença de, em contraste com, diferente de
            end-verb: retirou, retirou-se, retirado, retirada, retiraram, retirar-se, retira, abandonou, abandonado, abandona, abandonaram, abandonar, cessou, cessado, cessaram, cessa, deixou, deixado, deixa, deixaram, deixar, renunciou, renuncia, renunciado, demitiu-se, demitiu, expulso, expulsa, excluído, excluída, expulsou, expulsos, saiu, saído, saíram, sai, sair, denunciou, denunciado, perdeu, perdido, suspenso, suspensa, desligou, desvinculou
            end-word: já não, não mais, saída, expulsão, renúncia, outrora
            end-word adjective: ex, antigo, antiga, antigos, antigas, anterior
            end-idiom: antiga república jugoslava, antiga república iugoslava, antigo presidente, antigo ministro, antigas colônias, antigas colónias, retirou a reserva, retirou as reservas, retirou a objeção, retirou a candidatura, abandonou a sala, abandonou a sessão, deixou claro, deixou aberta, anterior a
            end-unless: ameaçou, ameaça, ameaçado, poderia, pode, podia, se, direito, considera, considerou, deseja, queria, propôs, quer, planeia, debate
            end-article: o, a, os, as, um, uma, seu, sua, seus, suas
            end-body: organização, união, liga, grupo, fórum, conselho, órgão, pacto, clube, tratado, aliança, bloco, convénio, convenção, associação, comunidade, acordo, federação, rede, comissão, comité, comitê, sociedade, iniciativa, processo, parceria, programa, coalizão, coligação, conferência, confederação, agência, fundo, banco, assento, instituição, corte, tribunal, estatuto, junta, posto, protocolo, quadro, entidade, condição, de
            role-noun member: membro, membros, estado membro, estados membros, estado-membro, estados-membros, país membro, países membros, membro pleno, membro de pleno direito, sócio, sócia, qualidade de membro
            role-noun party: parte, partes, estado parte, estados partes, parte contratante, partes contratantes
            role-noun observer: observador, observadora, observadores, membro observador, estatuto de observador, status de observador, observadoras
            role-noun associate: membro associado, membros associados, associado, associada, associados, estado associado
            role-noun partner: parceiro, parceira, parceiros, parceria
            role-noun candidate: candidato, candidata, candidatura, candidatos
            role-noun participant: participante, participantes
            role-noun signatory: signatário, signatária, signatários
            role-noun secretariat: secretariado, secretaria, secretaria técnica
            join-noun: adesão, admissão, ingresso, pertença, ratificação, incorporação, afiliação, filiação, entrada, estatuto, status, jurisdição, declaração
            join-verb: aderir, aderiu, aderiram, aderido, adere, aderem, juntou-se, juntar-se, juntou, junta, unir-se, uniu-se, uniu, ingressar, ingressou, ingressado, ingressa, ingressaram, incorporou, incorporou-se, entrar, entrou, entrado, entra, entraram, admitir, admitido, admitida, admitiu, admite, aceitar, aceitou, aceite, aceito, aceita, pertence, pertencer, pertencia, pertencem, pertenceu, faz parte, fazem parte, fazer parte, fez parte, fazia parte, concedeu, concedido, concedida, outorgou, reconhecido, reconhecida, obteve, obtido, inclui, incluído, apresentou, aprovado, aprovada, filiado, filiou-se, parte de, parte da, parte do, integra, integrar, integrou
            join-verb signatory: assinar, assinou, assinado, assina, assinaram, subscreveu
            join-verb treaty: ratificar, ratificou, ratificado, ratifica, ratificaram
            verb: é, são, era, eram, foi, foram, será, sido, sendo, está, estão, estava, esteve, há, havia, tem, têm, tinha, tinham, teve, pode, podem, deve, quer, continua, continuam, permanece, assiste, assistem, assistiu, toma, tomou, serve, enviou, envia, paga, vota, votam, vai, diz, acolhe, mantém, colabora, quis, coopera, apoia, trabalha, atua, seja, comparece, ser, tornar-se, tornou-se, torna-se
            attempt: solicitou, solicitado, solicita, pediu, pedido, convidado, convidada, convidou, considerou, considera, negociou, negocia, negociações, deseja, queria, propôs, aspira, planeia, planeja, candidatou-se, candidatou, ofereceu
            clause-break: ano em que, data em que, ano no qual, mas, embora, ainda que, enquanto, apesar de, porque, já que, senão, ao passo que, se, quando, e sim
            relative: que, quem, o qual, a qual, os quais, as quais, cujo, cuja
            and: e
            pronoun: ele, ela, eles, elas, este país, esse país, este, esta, esse, essa, se, ambos
            adverb: também, além disso, depois, então, ainda, hoje, atualmente, como, desde então, mais tarde, só, assim, já, porém, contudo, todavia, entretanto, no entanto
            particle own: seu, sua, seus, suas
            particle: o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, em, no, na, nos, nas, e, ou, nem, com, por, pelo, pela, para, entre, desde, até, sobre, como, seu, sua, seus, suas, ao, à, aos, às, incluindo, após, durante, que, mais
            """;

    static final WordTable TABLE = WordTable.read(TEXT, Language.PORTUGUESE.elides());

    private PortugueseWords() {}
}
