package org.comity.ingest.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.comity.domain.finding.Finding;
import org.comity.ingest.text.QuoteOutcome;
import org.comity.ingest.text.RepairableQuote;

/** The findings of one file, what became of its quotes, and the number of bytes read for it. For use by one thread. */
public final class FileFindings {

    private FindingCollector findings = new FindingCollector();
    private List<Finding> kept = List.of();
    private Map<QuoteOutcome, Long> outcomes = new EnumMap<>(QuoteOutcome.class);
    private List<RepairableQuote> repairable = new ArrayList<>();
    private QuoteLog keptQuotes = QuoteLog.NONE;
    private long bytes;
    private long keptBytes;

    public void add(Finding finding) {
        findings.add(finding);
    }

    /** Counts a quote. */
    public void quoted(QuoteOutcome outcome) {
        outcomes.merge(outcome, 1L, Long::sum);
    }

    /** Keeps a quote that can be repaired. */
    public void repairable(RepairableQuote quote) {
        repairable.add(quote);
    }

    /** What became of the quotes. */
    public QuoteLog quotes() {
        return new QuoteLog(outcomes, repairable);
    }

    public void count(long read) {
        bytes += read;
    }

    /** Keeps what is known so far, so that the file can be read again from here. */
    public void keep() {
        kept = findings.findings();
        keptQuotes = quotes();
        keptBytes = bytes;
    }

    /** Forgets everything that was added after {@link #keep}. */
    public void rewind() {
        findings = new FindingCollector();
        findings.addAll(kept);
        bytes = keptBytes;
        outcomes = new EnumMap<>(QuoteOutcome.class);
        outcomes.putAll(keptQuotes.numbers());
        repairable = new ArrayList<>(keptQuotes.repairable());
    }

    public List<Finding> list() {
        return findings.findings();
    }

    public long bytes() {
        return bytes;
    }
}
