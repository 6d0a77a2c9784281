package org.comity.export.writing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.comity.domain.entity.Slug;
import org.comity.domain.text.QuotedText;
import org.comity.export.format.DatasetFormat;
import org.comity.export.format.FormatFiles;
import org.comity.export.format.Loss;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.TableHead;

/** A format of another project. Whatever it throws becomes an {@link ExtensionFailure} that names it. */
final class GuardedFormat implements DatasetFormat {

    private final DatasetFormat format;
    private final String label;
    private final String mediaType;
    private final List<Loss> losses;
    private final boolean hasSchema;

    GuardedFormat(DatasetFormat format) {
        this.format = format;
        String type = "the format " + format.getClass().getName();
        this.label = ExtensionFailure.unless(type, () -> String.valueOf(format.label()));
        if (!Slug.isSlug(label)) {
            throw new ExtensionFailure(type + " cannot have the name " + QuotedText.of(label)
                    + ": it has lower-case letters and digits, with hyphens between them");
        }
        this.mediaType = ExtensionFailure.unless(what(), format::mediaType);
        this.hasSchema = ExtensionFailure.unless(what(), format::hasSchema);
        this.losses = ExtensionFailure.unless(what(), () -> List.copyOf(format.losses())).stream()
                .map(this::guarded)
                .toList();
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public List<String> files(List<TableHead> tables) {
        return ExtensionFailure.unless(what(), () -> List.copyOf(format.files(tables)));
    }

    @Override
    public boolean has(TableHead table) {
        return ExtensionFailure.unless(what(), () -> format.has(table));
    }

    @Override
    public List<Loss> losses() {
        return losses;
    }

    @Override
    public boolean hasSchema() {
        return hasSchema;
    }

    @Override
    public Optional<String> missing() {
        return ExtensionFailure.unless(what(), format::missing);
    }

    @Override
    public void write(DatasetRows rows, FormatFiles files) throws IOException {
        format.write(rows, files);
    }

    /** Writes the files that the format has declared: all of them, each once, and no others. */
    void write(DatasetRows rows, FormatFiles files, List<String> declared) throws IOException {
        LentFiles lent = new LentFiles(files, declared);
        try {
            format.write(lent.rows(rows), lent);
        } catch (Exception | StackOverflowError | LinkageError | AssertionError thrown) {
            lent.rethrow();
            throw ExtensionFailure.of(what(), lent.thrownByFormat(thrown));
        }
        lent.rethrow();
        if (!lent.missing().isEmpty()) {
            throw new ExtensionFailure(
                    what() + " did not write '" + lent.missing().get(0) + "', which is one of its files");
        }
    }

    private Loss guarded(Loss loss) {
        if (!loss.code().startsWith(label + "-")) {
            throw new ExtensionFailure(
                    what() + " cannot report '" + loss.code() + "': the code must begin with '" + label + "-'");
        }
        return new Loss(
                loss.code(),
                loss.consequence(),
                text -> ExtensionFailure.unless(what(), () -> loss.concerns().test(text)));
    }

    private String what() {
        return "the format '" + label + "' (" + format.getClass().getName() + ")";
    }
}
