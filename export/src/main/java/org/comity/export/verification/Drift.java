package org.comity.export.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.export.folder.Manifest;
import org.comity.export.format.PublishedFile;

/** Compares the files of a published folder with those that would be published now. */
final class Drift {

    private final List<Finding> findings = new ArrayList<>();

    private Drift() {}

    /** The differences; one if nothing was published in the folder. */
    static List<Finding> of(Path folder, Collection<PublishedFile> expected) throws IOException {
        Path manifest = folder.resolve(Manifest.NAME);
        Drift drift = new Drift();
        if (Files.exists(manifest)) {
            drift.compare(Manifest.read(manifest).files(), expected);
        } else {
            drift.add(Manifest.NAME, "nothing was published here yet");
        }
        return drift.findings;
    }

    private void compare(Collection<PublishedFile> published, Collection<PublishedFile> expected) {
        Map<String, PublishedFile> unexpected = published.stream()
                .collect(Collectors.toMap(PublishedFile::path, Function.identity(), (one, same) -> one, TreeMap::new));
        for (PublishedFile file : expected) {
            PublishedFile earlier = unexpected.remove(file.path());
            if (earlier == null) {
                add(file.path(), "the corpus gives this file, but it was not published");
            } else if (!earlier.equals(file)) {
                add(file.path(), "this file is not what the corpus gives now");
            }
        }
        unexpected.keySet().forEach(path -> add(path, "the corpus does not give this file in these formats"));
    }

    private void add(String path, String message) {
        findings.add(Finding.of(Severity.ERROR, "out-of-date", path, message)
                .suggesting("publish again with 'build'")
                .at(Place.of(Origin.of(path))));
    }
}
