package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "query members add --on 2015-06-30 --standing observer,query-members",
        "query bodies nepal --standing full,query-bodies",
        "query common add colombo-process --on 2026-11-28 --as member,query-common",
        "query history iom --standing observer,query-history",
        "query changes iom --between 2000-01-01/2020-12-31 --certainty certain,query-changes",
        "list bodies,list-bodies",
        "list roles,list-roles",
        "list sources,list-sources",
        "list findings warning,list-findings",
        "list entities migration,list-entities"
    })
    void answersWithATable(String arguments, String file) throws IOException {
        Run run = Run.of(arguments.split(" ", -1));
        assertEquals(0, run.exitCode(), run.err());
        ExpectedAnswer.check(file + ".txt", run.out());
    }

    @Test
    void writesCsv() {
        assertEquals(
                """
                change,date,member,body,role,certainty,contested,id
                joined,2016,china,iom,member,certain,,china.member.iom
                left,2016,china,iom,observer,certain,,china.observer.iom
                """,
                query("changes china --between 2015-01-01/2020-01-01 --certainty certain --format csv")
                        .out());
    }

    @Test
    void quotesWhatCsvCannotContain() {
        String csv = Run.of("list", "findings", "disagree", "dialogues", "--format", "csv")
                .out();
        assertTrue(
                csv.startsWith("severity,place,places,statements,id,message\nwarning,notes/dialogues.yaml:52:5,"), csv);
    }

    @Test
    void writesJson() {
        String json = query("history china --as Member --format json").out();
        assertTrue(json.startsWith("[\n  {\n    \"since\": "), json);
        assertTrue(json.contains("    \"until\": null,\n"), json);
        assertTrue(json.contains("    \"id\": \"china.member.iom\""), json);
    }

    @Test
    void answersFromAPublishedDataset() {
        Path dataset = folder.resolve("dataset");
        assertEquals(
                0,
                Run.of("build", "--format", "csv", "--out", dataset.toString()).exitCode());
        assertEquals(query("members iom").out(), query("members iom " + dataset).out());
    }

    @Test
    void findsAnEntityByItsName() {
        assertEquals(
                query("members add").out(), query("members Abu Dhabi dialogue").out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "members abu dhabi        | there is no entity 'abu dhabi'; did you mean 'add'?",
                "members iomm             | there is no entity 'iomm'; did you mean '",
                "bodies xyzxyzxyz         | there is no entity 'xyzxyzxyz'; 'comity list entities' lists all",
                "members add --as captain | no membership has the role 'captain'; the roles are member, observer"
            })
    void saysWhatMayBeMeant(String arguments, String message) {
        Run run = query(arguments);
        assertEquals(1, run.exitCode());
        assertTrue(run.err().startsWith("comity: " + message), run.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "changes iom                           | 'changes' needs '--between' with two days",
                "members iom --between 2010-01-01/2011-01-01 | '--between' is only for 'changes'; use '--on' for one day",
                "history iom --on 2010                 | '--on' is not for 'history'",
                "members iom --certainty certain       | '--certainty' needs '--on'",
                "who iom                               | 'who' is not one of members, bodies, common, history, changes",
                "members iom --on soon                 | 'soon' is not a day, a month or a year",
                "members iom --on 2010/2012            | '2010/2012' is not a day, a month or a year",
                "changes iom --between 2010            | '2010' is not two days, such as 2010-01-01/2020-12-31",
                "changes iom --between 2010/2012       | '2010/2012' is not two days: not a day such as 2008-01-01: '2010'",
                "changes iom --between 2012-01-01/2010-01-01 | the second day is before the first: 2012-01-01/2010-01-01",
                "members iom --standing half           | 'half' is not one of full, associate, observer, other, service",
                "members iom --format xml              | 'xml' is not one of table, csv, json",
                "members iom --on 2010 --certainty no  | 'no' is not one of certain, possible"
            })
    void refusesWhatDoesNotFit(String arguments, String message) {
        Run run = query(arguments);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains(message), run.err());
    }

    @Test
    void refusesToListSomethingElse() {
        Run run = Run.of("list", "books");
        assertTrue(run.err().contains("'books' is not one of entities, bodies, roles, sources, findings"), run.err());
    }

    private static Run query(String arguments) {
        return Run.of(("query " + arguments).split(" ", -1));
    }
}
