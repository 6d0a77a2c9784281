package org.comity.cli.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comity.domain.change.FieldChange;
import org.comity.domain.dataset.Dataset;

/**
 * What changed between two datasets, by conclusion, and why. Removals come first.
 *
 * @since 0.1
 */
public final class DiffAnswer {

    private final List<DiffEntry> entries;

    private DiffAnswer(List<DiffEntry> entries) {
        this.entries = entries;
    }

    /**
     * Compares two datasets.
     *
     * @param before the earlier dataset
     * @param after the later dataset
     * @return the differences
     */
    public static DiffAnswer between(Dataset before, Dataset after) {
        return new DiffAnswer(DiffEntries.between(before, after));
    }

    /**
     * Returns whether there is a difference that counts.
     *
     * @param threshold which differences count
     * @return whether there is one
     */
    public boolean reaches(DiffThreshold threshold) {
        return entries.stream().anyMatch(entry -> threshold.covers(entry.section()));
    }

    /**
     * Whether the datasets are equal, apart from their imprints.
     *
     * @return whether there is no difference
     */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /**
     * The differences for people.
     *
     * @return lines, each with its end
     */
    public String text() {
        return text(entries.size(), Layout.PLAIN);
    }

    /**
     * The differences for people, on a terminal.
     *
     * @param layout how they are laid out
     * @return lines, each with its end
     */
    public String text(Layout layout) {
        return text(entries.size(), layout);
    }

    /**
     * The first and gravest differences for people.
     *
     * @param most how many; the rest is counted
     * @param layout how they are laid out
     * @return lines, each with its end
     */
    public String text(int most, Layout layout) {
        Screen screen = new Screen(layout).line(Tone.STRONG, summary());
        DiffSection section = null;
        for (DiffEntry entry : entries.subList(0, Math.min(most, entries.size()))) {
            if (entry.section() != section) {
                screen.gap().line(entry.section().tone(), entry.section().heading());
                section = entry.section();
            }
            screen.item(1, entry.id() + ": " + entry.text());
            for (FieldChange cell : DiffCells.shown(entry)) {
                screen.field(3, DiffCells.name(cell), DiffCells.before(cell) + " → " + DiffCells.after(cell));
            }
            entry.causes().forEach(cause -> screen.field(3, "because", cause));
        }
        if (entries.size() > most) {
            screen.gap()
                    .line("and " + AnswerText.number(entries.size() - most, "more difference")
                            + "; 'comity diff' shows all of them");
        }
        return screen.text();
    }

    /**
     * The differences for a comment.
     *
     * @return Markdown of at most 65,536 characters; what does not fit is counted
     */
    public String markdown() {
        return DiffMarkdown.of(summary(), entries);
    }

    /**
     * The differences for programs.
     *
     * @return one object of JSON, with the number of differences per section and all differences
     */
    public String json() {
        Map<String, Object> object = new LinkedHashMap<>();
        Map<String, Object> counts = new LinkedHashMap<>();
        for (DiffSection section : DiffSection.values()) {
            counts.put(section.label(), count(section));
        }
        object.put("counts", counts);
        object.put("differences", entries.stream().map(DiffAnswer::object).toList());
        return JsonAnswer.of(object);
    }

    /**
     * The differences for programs, one by one.
     *
     * @return one line of JSON for each difference, with its end
     */
    public String jsonLines() {
        return entries.stream().map(entry -> JsonAnswer.line(object(entry))).collect(Collectors.joining());
    }

    private static Map<String, Object> object(DiffEntry entry) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("operation", entry.section().operation());
        object.put("section", entry.section().label());
        object.put("type", entry.type());
        object.put("id", entry.id());
        object.put("text", entry.text());
        List<Object> cells = new ArrayList<>();
        for (FieldChange cell : entry.cells()) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("field", cell.field());
            values.put("before", Optional.ofNullable(cell.beforeOrNull()));
            values.put("after", Optional.ofNullable(cell.afterOrNull()));
            cells.add(values);
        }
        object.put("cells", cells);
        object.put("causes", entry.causes());
        return object;
    }

    private long count(DiffSection section) {
        return entries.stream().filter(entry -> entry.section() == section).count();
    }

    private String summary() {
        if (entries.isEmpty()) {
            return "No differences";
        }
        List<String> parts = new ArrayList<>();
        for (DiffSection section : DiffSection.values()) {
            if (count(section) > 0) {
                parts.add(section.heading().toLowerCase(Locale.ROOT) + ": " + count(section));
            }
        }
        return AnswerText.number(entries.size(), "difference") + " (" + String.join(", ", parts) + ")";
    }
}
