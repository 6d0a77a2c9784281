package org.comity.ingest.text;

import java.util.List;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What came of the bytes of a text.
 *
 * @param textOrNull the text; null where the bytes hold none that could be quoted, which a finding then says
 * @param findings what is wrong with the bytes, in the order of their places
 */
public record Decoded(@Nullable SourceText textOrNull, List<Finding> findings) {

    public Decoded {
        findings = findings.isEmpty() ? List.of() : findings.stream().sorted().toList();
    }

    /**
     * The text.
     *
     * @return the text, or empty where the bytes hold none that could be quoted
     */
    public Optional<SourceText> text() {
        return Optional.ofNullable(textOrNull);
    }
}
