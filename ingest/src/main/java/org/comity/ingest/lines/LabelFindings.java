package org.comity.ingest.lines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.ingest.text.Shown;
import org.comity.ingest.text.SourceText;
import org.comity.ingest.text.TextPlace;

/** The problems with the labels of one text: for each problem of a label the first place and the number of places. */
final class LabelFindings {

    private final String file;
    private final SourceText text;
    private final Map<String, Told> told = new LinkedHashMap<>();
    private final List<Finding> once = new ArrayList<>();

    /** A warning about a label, and how often it occurs. */
    private static final class Told {
        private final Finding first;
        private final String message;
        private int times = 1;

        Told(Finding first, String message) {
            this.first = first;
            this.message = message;
        }

        Finding finding() {
            if (times == 1) {
                return first;
            }
            Finding counted = Finding.of(
                    first.severity(),
                    first.id().code(),
                    first.id().subject(),
                    message + "; likewise in " + (times - 1) + (times == 2 ? " more line" : " more lines"));
            Finding advised = first.suggestion().map(counted::suggesting).orElse(counted);
            return advised.at(first.places().get(0));
        }
    }

    LabelFindings(String file, SourceText text) {
        this.file = file;
        this.text = text;
    }

    /** A warning about a label at a unit of the text. */
    void warn(String code, String label, String message, Optional<String> advice, int at) {
        Told known = told.get(code + "." + label);
        if (known != null) {
            known.times++;
            return;
        }
        Finding finding = Finding.of(Severity.WARNING, code, file + "." + Shown.of(label), message)
                .at(TextPlace.of(file, text, text.codePoints(at)));
        told.put(code + "." + label, new Told(advice.map(finding::suggesting).orElse(finding), message));
    }

    /** A finding that is reported once for the text. */
    void once(Severity severity, String code, String message, String advice, int at) {
        once.add(Finding.of(severity, code, file, message)
                .suggesting(advice)
                .at(TextPlace.of(file, text, text.codePoints(at))));
    }

    List<Finding> list() {
        List<Finding> all = new ArrayList<>(once);
        told.values().forEach(one -> all.add(one.finding()));
        return all;
    }
}
