package org.comity.export.extension;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import org.comity.domain.entity.Slug;
import org.comity.domain.service.ExtensionFailure;
import org.comity.domain.text.QuotedText;
import org.comity.export.format.DatasetFormat;
import org.comity.export.format.FormatFiles;
import org.comity.export.format.Loss;
import org.comity.export.format.TableFormat;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.TableHead;

/** A format of another project. Whatever it throws or returns against the agreement becomes an {@link ExtensionFailure}. */
public final class GuardedFormat implements DatasetFormat {

    private final DatasetFormat format;
    private final String label;
    private final String mediaType;
    private final List<Loss> losses;
    private final boolean hasSchema;

    /**
     * Asks a format for everything that does not depend on a dataset.
     *
     * @param format the format
     * @throws ExtensionFailure if the format throws an exception, or has a name, an ending or a loss that cannot be used
     */
    public GuardedFormat(DatasetFormat format) {
        this.format = format;
        String type = "the format " + format.getClass().getName();
        this.label = ExtensionFailure.unless(type, "label()", format::label);
        if (!Slug.isSlug(label)) {
            throw new ExtensionFailure(type + " cannot have the name " + QuotedText.of(label)
                    + ": it has lower-case letters and digits, with hyphens between them");
        }
        this.mediaType = ExtensionFailure.unless(who(), "mediaType()", format::mediaType);
        this.hasSchema = ExtensionFailure.unless(who(), "hasSchema()", format::hasSchema);
        this.losses = ExtensionFailure.list(who(), "losses()", format::losses).stream()
                .map(this::guarded)
                .toList();
        if (format instanceof TableFormat tables) {
            FileNames.checkEnding(who(), ExtensionFailure.unless(who(), "ending()", tables::ending));
        }
    }

    /**
     * Checks everything about formats that does not depend on a dataset.
     *
     * @param formats the formats
     * @param taken the names of other formats
     * @throws ExtensionFailure if a format cannot be used, or two have the same name; the message names them
     */
    public static void check(List<DatasetFormat> formats, List<String> taken) {
        Map<String, GuardedFormat> byLabel = new HashMap<>();
        for (DatasetFormat format : formats) {
            GuardedFormat guarded = new GuardedFormat(format);
            guarded.missing();
            GuardedFormat other = byLabel.put(guarded.label, guarded);
            if (other != null || taken.contains(guarded.label)) {
                throw new ExtensionFailure(guarded.who() + " has the name of another format"
                        + (other == null ? "" : ", " + other.format.getClass().getName()) + "; rename one of them");
            }
        }
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
        List<String> files = ExtensionFailure.list(who(), "files()", () -> format.files(tables));
        FileNames.check(who(), files);
        return files;
    }

    @Override
    public boolean has(TableHead table) {
        return ExtensionFailure.unless(who(), "has()", () -> format.has(table));
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
        return ExtensionFailure.unless(who(), "missing()", format::missing);
    }

    @Override
    public void write(DatasetRows rows, FormatFiles files) {
        throw new UnsupportedOperationException("'" + label + "' is written with the files that it has declared");
    }

    /**
     * Writes the files that the format has declared: all of them, each once, and no others.
     *
     * @param rows the rows of its tables
     * @param files receives the files
     * @param declared the files
     * @throws IOException if a file cannot be written
     * @throws ExtensionFailure if the format fails
     */
    public void write(DatasetRows rows, FormatFiles files, List<String> declared) throws IOException {
        LentFiles lent = new LentFiles(who(), files, declared);
        try {
            format.write(lent.rows(rows), lent);
        } catch (Exception | StackOverflowError | LinkageError | AssertionError | ServiceConfigurationError thrown) {
            lent.rethrow();
            throw ExtensionFailure.of(who() + ": write()", lent.thrownByFormat(thrown));
        }
        lent.rethrow();
        if (!lent.missing().isEmpty()) {
            throw new ExtensionFailure(
                    who() + ": write() did not write '" + lent.missing().get(0) + "', which is one of its files");
        }
    }

    private Loss guarded(Loss loss) {
        if (!loss.code().startsWith(label + "-")) {
            throw new ExtensionFailure(
                    who() + " cannot report '" + loss.code() + "': the code must begin with '" + label + "-'");
        }
        String call = "the test of the loss '" + loss.code() + "'";
        return new Loss(
                loss.code(),
                loss.consequence(),
                text -> ExtensionFailure.unless(
                        who(), call, () -> loss.concerns().test(text)));
    }

    private String who() {
        return "the format '" + label + "' (" + format.getClass().getName() + ")";
    }
}
