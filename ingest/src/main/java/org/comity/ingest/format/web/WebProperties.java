package org.comity.ingest.format.web;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.text.NearMiss;

/**
 * The requirements of the model for properties that annotations, bodies, targets, agents and selectors have in common
 * (sections 3.2.1 and 3.3). Unknown keys are ignored.
 */
final class WebProperties {

    private static final String WHAT = "property";

    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");

    private static final Pattern MEDIA_TYPE = Pattern.compile("[^\\s/;]+/[^\\s/;]+(?:\\s*;.*)?", Pattern.DOTALL);

    private final WebReport report;

    private WebProperties(WebReport report) {
        this.report = report;
    }

    /** Reports each property of a resource with a value that is not allowed. */
    static void check(WebResource resource) {
        WebProperties properties = new WebProperties(resource.report());
        for (NodeEntry entry : resource.node().entries()) {
            resource.value(entry.key().text())
                    .ifPresent(value -> properties.check(entry.key().text(), value));
        }
    }

    private void check(String key, Node value) {
        switch (key) {
            case "id" -> id(value);
            case "type" -> each(value, item -> WebResource.text(item).isPresent(), key, "the name of a class");
            case "created", "modified", "generated" -> one(key, value).ifPresent(item -> timestamp(key, item));
            case "creator", "generator", "audience" -> WebResource.items(value).forEach(item -> agent(key, item));
            case "rights", "via" -> each(value, WebProperties::isIri, key, "an IRI, such as https://example.org/");
            case "canonical" ->
                one(key, value)
                        .ifPresent(
                                item -> each(item, WebProperties::isIri, key, "an IRI, such as https://example.org/"));
            case "format" -> WebResource.items(value).forEach(this::mediaType);
            case "language" -> WebResource.items(value).forEach(item -> language(key, item));
            case "processingLanguage" -> one(key, value).ifPresent(item -> language(key, item));
            case "textDirection" -> one(key, value).ifPresent(this::direction);
            case "motivation", "purpose" -> WebResource.items(value).forEach(item -> motivation(key, item));
            case "stylesheet" -> one(key, value).ifPresent(item -> agent(key, item));
            default -> {}
        }
    }

    private void id(Node value) {
        if (value instanceof ListNode list) {
            report.error(
                    value,
                    "id",
                    "an id must be one IRI, not a list of " + list.items().size());
        } else if (!isIri(value)) {
            report.error(
                    value,
                    "id",
                    "an id must be an IRI, not " + WebResource.described(value),
                    "write an address without spaces, such as https://example.org/1 or urn:uuid:…");
        }
    }

    private Optional<Node> one(String key, Node value) {
        List<Node> items = WebResource.items(value);
        if (items.size() == 1) {
            return Optional.of(items.get(0));
        }
        report.error(value, WHAT, "'" + key + "' can have one value, not " + WebResource.described(value));
        return Optional.empty();
    }

    private void each(Node value, Predicate<Node> rule, String key, String wanted) {
        WebResource.items(value).stream()
                .filter(item -> !rule.test(item))
                .forEach(item -> report.error(
                        item,
                        key.equals("type") ? "type" : WHAT,
                        "'" + key + "' must be " + wanted + ", not " + WebResource.described(item)));
    }

    private void timestamp(String key, Node item) {
        Optional<String> text = WebResource.text(item);
        if (text.filter(WebTimestamp::isTimestamp).isEmpty()) {
            report.error(
                    item,
                    WHAT,
                    "'" + key + "' must be a date with a time, not " + WebResource.described(item),
                    "write it as in 2015-01-28T12:00:00Z");
        } else if (text.filter(WebTimestamp::isUtc).isEmpty()) {
            report.warning(
                    item,
                    WHAT,
                    "'" + key + "' is not given in UTC: " + WebResource.described(item),
                    "write it as in 2015-01-28T12:00:00Z");
        }
    }

    /** An IRI, or a map that describes the resource. */
    private void agent(String key, Node item) {
        if (item instanceof MapNode map) {
            check(new WebResource(map, report));
        } else if (!isIri(item)) {
            report.error(item, WHAT, "'" + key + "' must be an IRI or a map, not " + WebResource.described(item));
        }
    }

    private void mediaType(Node item) {
        Optional<String> text = WebResource.text(item);
        if (text.isEmpty()) {
            report.error(
                    item, WHAT, "'format' must be a media type such as text/plain, not " + WebResource.described(item));
        } else if (!MEDIA_TYPE.matcher(text.get()).matches()) {
            report.warning(
                    item, WHAT, "'format' is not a media type: " + WebResource.described(item), "write text/plain");
        }
    }

    private void language(String key, Node item) {
        Optional<String> text = WebResource.text(item);
        if (text.isEmpty()) {
            report.error(
                    item, WHAT, "'" + key + "' must be a language tag such as en, not " + WebResource.described(item));
        } else if (!isLanguage(text.get())) {
            report.warning(
                    item,
                    WHAT,
                    "'" + key + "' is not a language tag: " + WebResource.described(item),
                    "write a tag of BCP 47, such as en or pt-BR");
        }
    }

    private static boolean isLanguage(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
            return !tag.isBlank();
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }

    private void direction(Node item) {
        if (WebResource.text(item).filter(DIRECTIONS::contains).isEmpty()) {
            report.error(item, WHAT, "'textDirection' must be ltr, rtl or auto, not " + WebResource.described(item));
        }
    }

    private void motivation(String key, Node item) {
        Optional<String> text = WebResource.text(item);
        if (text.isEmpty()) {
            report.error(
                    item,
                    WHAT,
                    "'" + key + "' must be a motivation such as tagging, not " + WebResource.described(item));
        } else if (!isMotivation(text.get())) {
            report.warning(
                    item,
                    WHAT,
                    "'" + key + "' is not a motivation of the model: " + WebResource.described(item),
                    NearMiss.among(text.get(), WebTerms.MOTIVATIONS)
                            .map(near -> "did you mean " + QuotedText.of(near) + "?")
                            .orElse("write one of the model, or an IRI"));
        }
    }

    /** A motivation of the model, or the IRI of a different one. */
    static boolean isMotivation(String text) {
        return WebTerms.MOTIVATIONS.contains(text) || (Iri.isReference(text) && Iri.hasScheme(text));
    }

    private static boolean isIri(Node value) {
        return WebResource.text(value).filter(Iri::isReference).isPresent();
    }
}
