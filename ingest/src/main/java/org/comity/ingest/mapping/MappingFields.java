package org.comity.ingest.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.FrameworkKind;
import org.comity.domain.entity.Kind;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.source.Citation;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.annotation.AnnotationKind;
import org.comity.ingest.grammar.CitationFields;
import org.comity.ingest.grammar.Fields;
import org.comity.ingest.grammar.MeantWord;
import org.comity.ingest.grammar.Names;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.grammar.StatementKeys;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;

/** The keys {@code mapping:}, {@code lines:} and {@code names:} of {@code corpus.yaml}. */
public final class MappingFields {

    private static final String RULE = "a rule of the mapping";
    private static final List<String> RULE_KEYS =
            List.of("label", "kind of annotation", "where", "split", "introduced by", "nothing", "means", "otherwise");
    private static final List<String> LINED_KEYS =
            List.of("texts", "source", "subject", "nothing", "names", "statements");
    private static final List<String> SUBJECT_KEYS = List.of("organization", "framework", "name", "pages");

    private final Fields corpus;
    private final Report report;

    /** The fields of {@code corpus.yaml}. */
    public MappingFields(Fields corpus, Report report) {
        this.corpus = corpus;
        this.report = report;
    }

    /** Reads all of the mapping. */
    public Mapping mapping() {
        List<MappingRule> rules = new ArrayList<>();
        for (Node node : corpus.nodes("mapping")) {
            rule(node, List.of()).ifPresent(rules::add);
        }
        List<LinedTexts> lined = new ArrayList<>();
        for (Node node : corpus.nodes("lines")) {
            Fields.of(node, "an entry of 'lines'", report).flatMap(this::lined).ifPresent(lined::add);
        }
        Naming naming = corpus.get("names")
                .flatMap(node -> Fields.of(node, "'names'", report))
                .map(fields -> Naming.read(fields, report))
                .orElseGet(() -> Naming.strict(report.file()));
        return new Mapping(
                true,
                MappingRules.of(rules),
                lined,
                naming,
                Selectors.of(corpus, report),
                LeaveOutFields.read(corpus, report));
    }

    private Optional<LinedTexts> lined(Fields fields) {
        fields.allowOnly("an entry of 'lines'", LINED_KEYS);
        List<PathPattern> paths = fields.required("texts", "an entry of 'lines'").stream()
                .map(scalar -> new PathPattern(scalar.text()))
                .toList();
        Citation citation = fields.get("source")
                .flatMap(node -> Fields.of(node, "'source'", report))
                .map(source -> {
                    source.allowOnly(
                            "'source'",
                            CitationFields.KEYS.stream()
                                    .filter(key -> !key.equals("text") && !key.equals("sha256"))
                                    .toList());
                    return CitationFields.citation(source, report);
                })
                .orElse(Citation.NONE);
        List<String> nothing = texts(fields.scalars("nothing"));
        Optional<Subject> subject = fields.get("subject")
                .flatMap(node -> Fields.of(node, "'subject'", report))
                .map(found -> subject(found, nothing));
        NameMeanings names = fields.get("names")
                .flatMap(node -> Fields.of(node, "'names' of an entry of 'lines'", report))
                .map(found -> {
                    found.allowOnly("'names' of an entry of 'lines'", List.of("means"));
                    return NameMeanings.read(found, report);
                })
                .orElse(NameMeanings.NONE);
        List<MappingRule> rules = new ArrayList<>();
        for (Node node : fields.nodes("statements")) {
            rule(node, nothing).ifPresent(rules::add);
        }
        if (subject.isEmpty() && rules.isEmpty()) {
            report.error(
                    fields.node(), "missing-key", "lines", "an entry of 'lines' needs 'subject', 'statements' or both");
        }
        return Optional.of(new LinedTexts(paths, citation, subject.orElse(null), MappingRules.of(rules), names));
    }

    private Subject subject(Fields fields, List<String> nothing) {
        Map<String, EntityId> pages = new LinkedHashMap<>();
        fields.get("pages")
                .flatMap(node -> Fields.of(node, "'pages'", report))
                .ifPresent(map -> map.entries().forEach(entry -> page(entry, pages)));
        List<String> names = new ArrayList<>();
        for (ScalarNode scalar : fields.scalars("name")) {
            Optional<String> label = Scope.reference(scalar.text());
            label.ifPresent(names::add);
            if (label.isEmpty()) {
                report.error(
                        scalar,
                        "not-a-reference",
                        "name",
                        "'name' must refer to lines of the text by their labels: "
                                + QuotedText.of("$" + scalar.text()));
            }
        }
        boolean framework = fields.has("framework");
        if (framework && fields.has("organization")) {
            report.error(
                    fields.node(),
                    "entity-kind",
                    "subject",
                    "'subject' may have 'organization' or 'framework', not both");
        }
        Optional<Kind> kind = fields.scalar(framework ? "framework" : "organization")
                .flatMap(scalar -> Names.slug(scalar, "kind", report))
                .map(slug -> framework ? new FrameworkKind(slug) : new OrganizationKind(slug));
        List<NodeEntry> attributes = fields.entries().stream()
                .filter(entry -> !SUBJECT_KEYS.contains(entry.key().text()))
                .toList();
        MapNode further = new MapNode(
                attributes, false, fields.node().line(), fields.node().column());
        checkKeys(further, "'subject'", SUBJECT_KEYS, StatementKeys.attributes());
        attributes.forEach(entry -> checkReferences(entry.key().text(), entry.value()));
        return new Subject(pages, kind.orElse(null), report.origin(fields.node()), names, further, nothing);
    }

    /** Reports values that are not references; identifiers by scheme and texts by language are maps of references. */
    private void checkReferences(String key, Node node) {
        boolean mapped = node instanceof MapNode && StatementKeys.mapped().contains(key);
        Stream<Node> nodes =
                mapped ? Fields.someEntries(node, key, report).stream().map(NodeEntry::value) : Stream.of(node);
        nodes.flatMap(found -> Fields.scalars(found, key, report).stream())
                .filter(scalar -> Scope.reference(scalar.text()).isEmpty())
                .forEach(scalar -> report.error(
                        scalar,
                        "not-a-reference",
                        key,
                        QuotedText.of(key) + " must refer to lines of the text by their labels: "
                                + QuotedText.of("$" + scalar.text())));
    }

    private void page(NodeEntry entry, Map<String, EntityId> pages) {
        if (entry.value() instanceof ScalarNode scalar) {
            Names.slug(scalar, "entity", report)
                    .ifPresent(slug -> pages.put(entry.key().text(), EntityId.of(slug.value())));
        } else {
            report.error(entry.value(), "not-a-value", "pages", "a page must have exactly one entity");
        }
    }

    private Optional<MappingRule> rule(Node node, List<String> nothing) {
        return Fields.of(node, RULE, report).map(fields -> rule(fields, nothing));
    }

    private MappingRule rule(Fields fields, List<String> nothing) {
        List<String> labels = texts(fields.scalars("label"));
        Optional<AnnotationKind> kind = fields.scalar("kind of annotation").flatMap(this::kind);
        List<MappingRule.Condition> conditions = new ArrayList<>();
        fields.get("where")
                .flatMap(found -> Fields.of(found, "'where'", report))
                .ifPresent(where -> where.entries().forEach(entry -> conditions.add(condition(entry))));
        List<NodeEntry> template = fields.entries().stream()
                .filter(entry -> !RULE_KEYS.contains(entry.key().text()))
                .toList();
        MapNode map =
                new MapNode(template, false, fields.node().line(), fields.node().column());
        checkKeys(map, RULE, RULE_KEYS, StatementKeys.all());
        for (String key : List.of("where", "kind of annotation")) {
            if (labels.isEmpty() && fields.has(key)) {
                report.error(fields.node(), "missing-key", "label", "a rule with '" + key + "' needs 'label' too");
            }
        }
        boolean listed = fields.has("split");
        if (listed && labels.isEmpty()) {
            report.error(
                    fields.node(), "missing-key", "label", "a rule with 'split' needs 'label', whose words are split");
        }
        MappingRule.Listing listing = !listed
                ? null
                : new MappingRule.Listing(
                        fields.text("split").filter(text -> !text.isEmpty()).orElse(","),
                        fields.text("introduced by").orElse(""));
        List<String> none = fields.has("nothing") ? texts(fields.scalars("nothing")) : nothing;
        return new MappingRule(labels, kind.orElse(null), conditions, none, meanings(fields), listing, map);
    }

    private MappingRule.Condition condition(NodeEntry entry) {
        String name = entry.key().text();
        return new MappingRule.Condition(name, texts(Fields.scalars(entry.value(), name, report)));
    }

    private static List<String> texts(List<ScalarNode> scalars) {
        return scalars.stream().map(ScalarNode::text).toList();
    }

    private Meanings meanings(Fields fields) {
        Map<String, Node> meanings = new LinkedHashMap<>();
        fields.get("means")
                .flatMap(node -> Fields.of(node, "'means'", report))
                .ifPresent(means -> means.entries().forEach(entry -> {
                    meaning(entry.value());
                    meanings.put(entry.key().text(), entry.value());
                }));
        Optional<Node> otherwise = fields.get("otherwise");
        otherwise.ifPresent(this::meaning);
        return Meanings.of(meanings, otherwise.orElse(null));
    }

    private void meaning(Node meaning) {
        if (meaning instanceof MapNode map) {
            checkKeys(map, "a meaning", List.of(), StatementKeys.all());
        }
    }

    private Optional<AnnotationKind> kind(ScalarNode scalar) {
        for (AnnotationKind kind : AnnotationKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(scalar.text())) {
                return Optional.of(kind);
            }
        }
        report.error(
                scalar,
                "unknown-value",
                "kind of annotation",
                "'kind of annotation' must be one of span, relation, event, not " + QuotedText.of(scalar.text()));
        return Optional.empty();
    }

    /** Reports keys that a statement does not have, once here instead of at each annotation. */
    private void checkKeys(MapNode map, String what, List<String> own, List<String> keys) {
        for (NodeEntry entry : map.entries()) {
            String key = entry.key().text();
            if (!keys.contains(key) && !key.startsWith("x-")) {
                List<String> known = Stream.concat(own.stream(), keys.stream()).toList();
                report.unknown(
                        entry.key(),
                        "unknown-key",
                        key,
                        "unknown key " + QuotedText.of(key) + " in " + what,
                        MeantWord.among(key, known),
                        Optional.empty());
            }
        }
    }
}
