package org.comity.ingest.folder;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.comity.domain.finding.Place;
import org.comity.domain.source.Origin;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.VisibleText;

/** The paths of a folder that would be the same on systems that ignore case or Unicode composition. */
final class AlikePaths {

    private final Map<String, String> folded = new HashMap<>();

    /** Adds a path; an error if it is like an earlier one and one of the two matters. */
    void add(String path, LeftOutEntries leftOut) {
        String other = folded.putIfAbsent(folded(path), path);
        if (other != null && (leftOut.matters(path) || leftOut.matters(other))) {
            leftOut.add(CorpusWalk.finding(
                            "path-case-clash",
                            other,
                            QuotedText.of(other) + " and " + QuotedText.of(path)
                                    + " are the same file on systems that ignore case or Unicode composition")
                    .at(Place.of(Origin.of(VisibleText.cut(path)))));
        }
    }

    private static String folded(String path) {
        if (PathCharacters.isAscii(path)) {
            return path.toLowerCase(Locale.ROOT);
        }
        String upper = Normalizer.normalize(path, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        return Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}
