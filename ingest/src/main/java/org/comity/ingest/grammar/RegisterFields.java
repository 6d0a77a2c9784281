package org.comity.ingest.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.FrameworkKind;
import org.comity.domain.entity.Kind;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.Provenance;
import org.comity.domain.statement.Statement;
import org.comity.domain.text.QuotedText;
import org.comity.domain.time.ImpreciseDate;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;
import org.jspecify.annotations.Nullable;

/** The map {@code entities:} of a file: first declared in the register, then read as assertions of the editor. */
public final class RegisterFields {

    /** The key for the day on which the editor speaks. */
    public static final String AS_OF = "as of";

    private final Register register;
    private final Report report;

    private final List<Declaration> declarations = new ArrayList<>();

    /**
     * A declared entity.
     *
     * @param id its id
     * @param kind its kind
     * @param kindAt where the kind is written
     * @param fields all its fields
     */
    private record Declaration(EntityId id, Kind kind, Node kindAt, Fields fields) {}

    public RegisterFields(Register register, Report report) {
        this.register = register;
        this.report = report;
    }

    /** Reads the day on which the editor speaks about all entities of the register that give no day of their own. */
    public void asOf(Fields corpus) {
        asOf(corpus, report).ifPresent(register::speaksOn);
    }

    private static Optional<ImpreciseDate> asOf(Fields fields, Report report) {
        return fields.get(AS_OF)
                .flatMap(node -> new DateField(report).date(node, AS_OF))
                .flatMap(DateField.Reading::date);
    }

    /** Declares the entities, so that every file can name them. */
    public void declare(Node entities) {
        Optional<Fields> declared = Fields.of(entities, "'entities'", report);
        if (declared.isEmpty()) {
            register.markIncomplete();
        }
        for (NodeEntry entry : declared.map(Fields::entries).orElse(List.of())) {
            Optional<EntityId> id = Names.slug(entry.key(), "entity", report).map(slug -> EntityId.of(slug.value()));
            Optional<Fields> fields = Fields.of(
                    entry.value(), "the entity " + QuotedText.of(entry.key().text()), report);
            if (id.isPresent() && fields.isPresent()) {
                declare(entry.key(), id.get(), fields.get());
            }
            if (id.filter(register::has).isEmpty()) {
                register.refuse(entry.key());
            }
        }
    }

    /** The statements that the declarations assert, once the entities of all files are declared. */
    public List<Statement> assertions() {
        List<Statement> statements = new ArrayList<>();
        declarations.forEach(declaration -> assertions(declaration, statements));
        return statements;
    }

    private void declare(ScalarNode key, EntityId id, Fields fields) {
        boolean organization = fields.has("organization");
        if (organization == fields.has("framework")) {
            String needed = organization
                    ? "either 'organization' or 'framework', not both"
                    : "'organization' or 'framework', with its kind";
            report.error(
                    fields.node(),
                    "entity-kind",
                    id.value(),
                    "the entity " + QuotedText.of(id.value()) + " needs " + needed);
            return;
        }
        Optional<ScalarNode> scalar = fields.scalar(organization ? "organization" : "framework");
        scalar.flatMap(found -> Names.slug(found, "kind", report)).ifPresent(slug -> {
            Kind kind = organization ? new OrganizationKind(slug) : new FrameworkKind(slug);
            AttributeFields.checkKind(kind, scalar.orElseThrow(), report);
            if (register.declare(key, id, kind, fields, report)) {
                declarations.add(new Declaration(id, kind, scalar.orElseThrow(), fields));
                name(id, fields);
            }
        });
    }

    /** Adds the names and identifiers of the entity, by which texts may refer to it. */
    private void name(EntityId id, Fields fields) {
        for (AttributeKey key : List.of(AttributeKey.NAME, AttributeKey.SHORT, AttributeKey.ALSO_CALLED)) {
            fields.get(AttributeFields.written(key)).ifPresent(node -> names(id, node));
        }
        if (fields.get(AttributeFields.written(AttributeKey.IDENTIFIERS)).orElse(null) instanceof MapNode map) {
            for (NodeEntry entry : map.entries()) {
                IdentifierFields.scalars(entry.value())
                        .forEach(value -> register.identify(entry.key().text(), value.text(), id));
            }
        }
    }

    private void names(EntityId id, Node node) {
        if (node instanceof MapNode byLanguage) {
            byLanguage
                    .entries()
                    .forEach(entry -> scalars(entry.value())
                            .forEach(name -> register.names().add(name.text(), id)));
        } else {
            scalars(node).forEach(name -> register.names().add(name.text(), id));
        }
    }

    private static List<ScalarNode> scalars(Node node) {
        List<? extends Node> nodes = node instanceof ListNode list ? list.items() : List.of(node);
        return nodes.stream()
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .toList();
    }

    private void assertions(Declaration declaration, List<Statement> statements) {
        AttributeFields attributes = new AttributeFields(register, report);
        EntityId id = declaration.id();
        ImpreciseDate day =
                asOf(declaration.fields(), report).or(register::asOf).orElse(null);
        List<String> known = new ArrayList<>(List.of("organization", "framework", AS_OF));
        AttributeKey.builtIn().stream().map(AttributeFields::written).forEach(known::add);
        known.remove(AttributeFields.written(AttributeKey.KIND));
        statements.add(AttributeStatement.of(
                asserted(declaration.kindAt(), day),
                id,
                AttributeKey.KIND,
                new AttributeValue.KindValue(declaration.kind())));
        for (NodeEntry entry : declaration.fields().entries()) {
            Optional<AttributeKey> key =
                    AttributeFields.find(entry.key()).filter(found -> !found.equals(AttributeKey.KIND));
            if (key.isPresent()) {
                known.add(entry.key().text());
                for (AttributeValue value : attributes.values(id, key.get(), entry.value())) {
                    statements.add(AttributeStatement.of(asserted(entry.key(), day), id, key.get(), value));
                }
            }
        }
        declaration.fields().allowOnly("the entity " + QuotedText.of(id.value()), known);
    }

    private Provenance asserted(Node at, @Nullable ImpreciseDate day) {
        Mark mark = Mark.of(report.origin(at));
        return day == null ? Provenance.asserted(mark) : Provenance.asserted(mark, day);
    }
}
