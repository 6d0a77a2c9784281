package org.comity.benchmark.writers;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;
import org.comity.benchmark.writers.SampleNames.Dated;
import org.comity.benchmark.writers.SampleNames.Party;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Imprint;
import org.comity.domain.entity.Slug;
import org.comity.export.table.DatasetHead;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.Table;
import org.comity.export.table.TableHead;
import org.comity.export.table.TableRows;
import org.comity.export.table.Tables;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the table of memberships, generated on demand from a fixed seed and not kept. As in a dataset, rows share the
 * objects of names, roles and source ids, and each has its own id, quote and wordings. Most memberships have a known
 * start, few have an end, some have a wording of the time, and one in twelve has no quote.
 */
final class SampleMemberships implements Iterator<@Nullable Object[]> {

    /** The table of the rows. */
    static final TableHead HEAD = Tables.published().stream()
            .filter(table -> table.name().equals("memberships"))
            .map(Table::head)
            .findFirst()
            .orElseThrow();

    private static final long SEED = 20_261_122;
    private static final SampleNames NAMES = SampleNames.any(new SplittableRandom(SEED));
    private static final String[] ROLES = {"member", "observer", "partner", "associate-member", "secretariat", "host"};
    private static final String[] STANDINGS = {"full", "observer", "other", "associate", "service", "service"};

    private final int count;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private int made;

    private SampleMemberships(int count) {
        this.count = count;
    }

    /** A dataset that contains only this number of memberships. */
    static DatasetRows dataset(int memberships) {
        Corpus corpus =
                new Corpus(new Slug("benchmark"), new Imprint("Benchmark", "1", "CC0-1.0", ""), List.of(), List.of());
        return new DatasetRows(
                new DatasetHead(
                        corpus, List.of(), "comity benchmark", Map.of(HEAD.name(), (long) memberships), List.of()),
                List.of(new TableRows(HEAD, new SampleMemberships(memberships))).iterator());
    }

    @Override
    public boolean hasNext() {
        return made < count;
    }

    @Override
    public @Nullable Object[] next() {
        if (!hasNext()) {
            throw new NoSuchElementException("there are " + count + " rows");
        }
        made++;
        Party member = NAMES.member(random);
        Party body = NAMES.body(random);
        int role = random.nextInt(ROLES.length);
        boolean quoted = random.nextInt(12) > 0;
        @Nullable Object[] row = new Object[HEAD.fields().size()];
        row[0] = member.id() + "." + ROLES[role] + "." + body.id();
        row[1] = member.id();
        row[2] = member.name();
        row[3] = body.id();
        row[4] = body.name();
        row[5] = ROLES[role];
        row[6] = STANDINGS[role];
        if (random.nextInt(10) < 8) {
            date(row, 7);
        }
        if (random.nextInt(10) < 3) {
            date(row, 12);
        }
        row[17] = random.nextInt(20) == 0;
        row[18] = quoted ? "quoted" : "asserted";
        row[19] = 1L + random.nextInt(4);
        row[20] = quoted ? 1L + random.nextInt(3) : 0L;
        if (quoted) {
            row[21] = NAMES.quote(random);
            row[22] = NAMES.source(random);
        }
        row[23] = "s-" + Long.toString(random.nextLong(1L << 40, 1L << 60), 36);
        return row;
    }

    /** The five cells of a date. */
    private void date(@Nullable Object[] row, int at) {
        Dated date = NAMES.date(random);
        row[at] = date.edtf();
        row[at + 1] = date.earliest();
        row[at + 2] = date.latest();
        if (random.nextInt(8) == 0) {
            row[at + 3] = "in the early part of " + date.edtf();
        }
        row[at + 4] = "s-" + Long.toString(random.nextLong(1L << 40, 1L << 60), 36);
    }
}
