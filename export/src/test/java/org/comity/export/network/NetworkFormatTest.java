package org.comity.export.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.resolution.Resolution;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import org.comity.export.Format;
import org.comity.export.SaidMemberships;
import org.comity.export.Sample;
import org.comity.export.format.DatasetFormat;
import org.comity.export.publication.Publication;
import org.comity.export.publication.PublicationResult;
import org.comity.export.verification.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class NetworkFormatTest {

    @TempDir
    private Path folder;

    private final List<Statement> statements = new ArrayList<>();

    @Test
    void givesEachMemberBodyAndRoleOneEdgeWithItsTimes() throws Exception {
        says("nepal", Role.MEMBER, "iom", "2001-03-05/2004");
        says("nepal", Role.MEMBER, "iom", "2008/");
        says("nepal", Role.OBSERVER, "iom", "/1999");
        statements.add(
                Statement.that("iom").has(AttributeKey.ESTABLISHED, "1951").assertedIn("corpus.yaml"));
        publish(Format.NETWORK);

        Document gexf = read("network.gexf");
        Element graph = elements(gexf, "graph").get(0);
        assertEquals(
                "dynamic directed date",
                graph.getAttribute("mode") + " " + graph.getAttribute("defaultedgetype") + " "
                        + graph.getAttribute("timeformat"));
        assertEquals(
                List.of("iom", "nepal"),
                elements(gexf, "node").stream()
                        .map(node -> node.getAttribute("id"))
                        .toList());
        assertEquals(List.of("1951-01-01.."), spells(elements(gexf, "node").get(0)));
        assertEquals(List.of(), spells(elements(gexf, "node").get(1)));
        List<Element> edges = elements(gexf, "edge");
        assertEquals(2, edges.size());
        assertEquals("nepal iom member", edge(edges.get(0)));
        assertEquals(List.of("2001-03-05..2004-12-31", "2008-01-01.."), spells(edges.get(0)));
        assertEquals("nepal iom observer", edge(edges.get(1)));
        assertEquals(List.of("1951-01-01..1999-12-31"), spells(edges.get(1)));
    }

    @Test
    void givesEachMembershipAnEdgeInGraphmlAndCsv() throws Exception {
        says("nepal", Role.MEMBER, "iom", "2001-03-05/2004");
        says("nepal", Role.MEMBER, "iom", "2008/");
        publish(Format.NETWORK);
        assertEquals(2, elements(read("network.graphml"), "edge").size());
        assertEquals(
                List.of(
                        "source,target,type,id,label,standing,weight,start,end,since,until,contested,quote",
                        "\"nepal\",\"iom\",\"Directed\",\"nepal.member.iom\",\"member\",\"full\",1,2001-03-05,2004-12-31,"
                                + "\"2001-03-05\",\"2004\",false,",
                        "\"nepal\",\"iom\",\"Directed\",\"nepal.member.iom.2\",\"member\",\"full\",1,2008-01-01,,\"2008\",,false,"),
                Files.readAllLines(folder.resolve("network/edges.csv")));
        assertEquals(
                List.of(
                        "id,label,short,sort,kind,start,end",
                        "\"iom\",\"iom\",,\"organization\",\"state\",,",
                        "\"nepal\",\"nepal\",,\"organization\",\"state\",,"),
                Files.readAllLines(folder.resolve("network/nodes.csv")));
    }

    @Test
    void hasTheSameValuesInGraphmlAsTheDataset() throws Exception {
        Dataset dataset = Sample.dialogues();
        Publication.publish(dataset, folder, Set.of(Format.NETWORK), "comity test");
        Document graphml = read("network.graphml");
        Set<String> declared = new TreeSet<>();
        elements(graphml, "key").forEach(key -> declared.add(key.getAttribute("id")));
        List<String> quotes = new ArrayList<>();
        elements(graphml, "data").forEach(data -> {
            assertTrue(declared.contains(data.getAttribute("key")), data.getAttribute("key"));
            if (data.getAttribute("key").equals("edge.quote")) {
                quotes.add(data.getTextContent());
            }
        });
        assertEquals(
                dataset.memberships().stream()
                        .flatMap(membership -> membership.support().evidence().stream())
                        .map(evidence -> evidence.words())
                        .toList(),
                quotes);
        assertEquals(dataset.entities().size(), elements(graphml, "node").size());
    }

    @Test
    void replacesWhatXmlCannotContainAndSaysSo() throws Exception {
        says("nepal", Role.MEMBER, "iom", "2001/2002");
        statements.add(Statement.that("iom")
                .has(AttributeKey.NAME, "I\u0001O\uFFFEM <&\" \uD83D\uDE00")
                .assertedIn("corpus.yaml"));
        PublicationResult result = publish(Format.NETWORK);
        assertEquals(
                List.of("network-character-replaced.network_nodes.label"),
                result.findings().stream()
                        .map(finding -> finding.id().toString())
                        .toList());
        assertEquals(
                "I\uFFFDO\uFFFDM <&\" \uD83D\uDE00",
                elements(read("network.gexf"), "node").get(0).getAttribute("label"));
    }

    @Test
    void countsWhatTwoMembersShareAtTheSameTime() throws Exception {
        says("nepal", Role.MEMBER, "iom", "2001/2004");
        says("nepal", Role.OBSERVER, "who", "2001/2004");
        says("qatar", Role.MEMBER, "iom", "2004/2006");
        says("qatar", Role.MEMBER, "who", "2002/2003");
        says("chile", Role.MEMBER, "iom", "2005/2009");
        says("chile", Role.SECRETARIAT, "who", "2001/2009");
        publish(Format.networkWithProjections());
        assertEquals(
                List.of(
                        "source,target,type,weight,certain",
                        "\"chile\",\"qatar\",\"Undirected\",1,1",
                        "\"nepal\",\"qatar\",\"Undirected\",2,1"),
                Files.readAllLines(folder.resolve("network/shared_bodies.csv")));
        assertEquals(
                List.of("source,target,type,weight,certain", "\"iom\",\"who\",\"Undirected\",1,1"),
                Files.readAllLines(folder.resolve("network/shared_members.csv")));
        assertEquals(List.of(), Verification.of(folder).findings());
    }

    @Test
    void refusesProjectionsThatWouldBeTooLarge() {
        for (int member = 0; member < 5_000; member++) {
            says("state-" + member, Role.MEMBER, "un", "2001/2002");
        }
        IOException refused = assertThrows(IOException.class, () -> publish(Format.networkWithProjections()));
        assertEquals(
                "the projections of the network would compare 12,497,500 pairs of memberships, and at most 10,000,000 are"
                        + " compared; leave them out",
                refused.getMessage());
    }

    private void says(String member, Role role, String body, String period) {
        new SaidMemberships(statements, "2012-05-06").says(member, role, body, period);
    }

    private PublicationResult publish(DatasetFormat format) throws IOException {
        Dataset dataset = Resolution.resolve(Corpus.of("test"), Statements.of(statements));
        return Publication.publish(dataset, folder, Set.of(format), "comity test");
    }

    private Document read(String file) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("network").resolve(file).toFile());
    }

    private static String edge(Element edge) {
        return edge.getAttribute("source") + " " + edge.getAttribute("target") + " " + edge.getAttribute("label");
    }

    private static List<String> spells(Element parent) {
        return elements(parent.getElementsByTagName("spell")).stream()
                .map(spell -> spell.getAttribute("start") + ".." + spell.getAttribute("end"))
                .toList();
    }

    private static List<Element> elements(Document document, String name) {
        return elements(document.getElementsByTagName(name));
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
