package org.comity.cli.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.comity.domain.change.Cause;
import org.comity.domain.change.ChangeType;
import org.comity.domain.change.DatasetChange;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.conclusion.Count;
import org.comity.domain.conclusion.Inclusion;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.FindingId;

/** Collects the differences between two datasets, the gravest first. */
final class DiffEntries {

    private static final String VERDICT = "verdict";

    private DiffEntries() {}

    static List<DiffEntry> between(Dataset before, Dataset after) {
        List<DiffEntry> entries = new ArrayList<>();
        after.changesSince(before).all().forEach(change -> entries.add(of(change)));
        addFindings(before, after, entries);
        entries.sort(Comparator.comparing(DiffEntry::section));
        return List.copyOf(entries);
    }

    private static DiffEntry of(DatasetChange change) {
        List<Conclusion> shown = change.before().isEmpty() ? change.after() : change.before();
        boolean renamed = change.type() == ChangeType.RENAMED;
        String ids = renamed
                ? change.fields().get(0).before().orElse("")
                : shown.stream().map(one -> one.id().value()).collect(Collectors.joining(" + "));
        String text = renamed
                ? "the entity has a new id"
                : shown.stream().map(Conclusion::text).collect(Collectors.joining("; "));
        String into = change.before().isEmpty()
                        || change.before().size() + change.after().size() <= 2
                        || renamed
                ? ""
                : " → " + change.after().stream().map(Conclusion::text).collect(Collectors.joining("; "));
        return new DiffEntry(
                section(change),
                ids,
                change.type().label(),
                text + into,
                change.fields(),
                change.causes().stream().map(Cause::text).toList());
    }

    private static DiffSection section(DatasetChange change) {
        return switch (change.type()) {
            case REMOVED -> DiffSection.REMOVED;
            case ADDED -> DiffSection.ADDED;
            case SUPPORT -> DiffSection.SUPPORT;
            case RENAMED, RENUMBERED -> DiffSection.RENAMED;
            case SPLIT, MERGED, REGROUPED -> DiffSection.CHANGED;
            case CHANGED -> isVerdict(change) ? DiffSection.VERDICTS : DiffSection.CHANGED;
        };
    }

    private static boolean isVerdict(DatasetChange change) {
        return change.after().stream().anyMatch(one -> one instanceof Count || one instanceof Inclusion)
                && change.fields().stream().anyMatch(field -> field.field().equals(VERDICT));
    }

    private static void addFindings(Dataset before, Dataset after, List<DiffEntry> entries) {
        Map<FindingId, Finding> old = byId(before);
        Map<FindingId, Finding> now = byId(after);
        now.forEach((id, finding) -> {
            Finding earlier = old.get(id);
            if (earlier == null) {
                entries.add(of(finding, DiffSection.NEW_FINDINGS));
            } else if (before.acceptance(earlier).isEmpty()
                    && after.acceptance(finding).isPresent()) {
                entries.add(of(finding, DiffSection.ACCEPTED_FINDINGS));
            }
        });
        old.forEach((id, finding) -> {
            if (!now.containsKey(id)) {
                entries.add(of(finding, DiffSection.GONE_FINDINGS));
            }
        });
    }

    private static Map<FindingId, Finding> byId(Dataset dataset) {
        Map<FindingId, Finding> byId = new TreeMap<>();
        dataset.findings().forEach(finding -> byId.putIfAbsent(finding.id(), finding));
        return byId;
    }

    private static DiffEntry of(Finding finding, DiffSection section) {
        return new DiffEntry(
                section,
                finding.id().toString(),
                finding.severity().label(),
                finding.severity().label() + ": " + finding.message(),
                List.of(),
                List.of());
    }
}
