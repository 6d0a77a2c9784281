package org.comity.export.verification;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.export.csv.DataPackage;
import org.comity.export.folder.FileAction;
import org.comity.export.folder.Manifest;
import org.comity.export.format.PublishedFile;
import org.comity.export.reading.document.DescribedFile;
import org.comity.export.reading.document.DescriptorReader;

/** Compares the descriptors of a published folder with the published files. */
final class DescriptorCheck {

    private static final String FOLDER = "csv/";
    private static final String PACKAGE = FOLDER + DataPackage.NAME;
    private static final String TABLE_GROUP = FOLDER + "csv-metadata.json";

    private static final int LONGEST_SHOWN = 200;

    private final Path folder;
    private final Map<String, PublishedFile> files;
    private final List<Finding> findings = new ArrayList<>();

    private DescriptorCheck(Path folder, Manifest manifest) {
        this.folder = folder;
        this.files = manifest.files().stream().collect(Collectors.toMap(PublishedFile::path, Function.identity()));
    }

    /** Returns the contradictions between descriptors and files; none if there is no descriptor. */
    static List<Finding> check(Path folder, Manifest manifest) throws IOException {
        DescriptorCheck descriptors = new DescriptorCheck(folder, manifest);
        if (descriptors.isThere(PACKAGE)) {
            descriptors.checkPackage();
        }
        if (descriptors.isThere(TABLE_GROUP)) {
            descriptors.checkTableGroup();
        }
        return descriptors.findings;
    }

    private boolean isThere(String path) {
        return files.containsKey(path) && Files.isRegularFile(folder.resolve(path));
    }

    private void checkPackage() throws IOException {
        Set<String> described = new HashSet<>();
        boolean read = forEach(PACKAGE, DescriptorReader::dataPackage, (path, file, published) -> {
            described.add(path);
            if (!file.size().equals(Optional.of(published.size()))) {
                add(
                        PACKAGE,
                        file.path(),
                        "the size of " + quoted(file.path()) + " is not " + published.size()
                                + " bytes as in the manifest");
            }
            if (!file.hash().equals(Optional.of(DataPackage.hash(published.sha256())))) {
                add(PACKAGE, file.path(), "the hash of " + quoted(file.path()) + " is not the one in the manifest");
            }
        });
        files.keySet().stream()
                .filter(path -> read && path.startsWith(FOLDER) && path.endsWith(".csv") && !described.contains(path))
                .sorted()
                .forEach(path -> add(PACKAGE, path, quoted(path) + " is not described"));
    }

    private void checkTableGroup() throws IOException {
        forEach(TABLE_GROUP, DescriptorReader::tableGroup, (path, file, published) -> {
            // Such metadata has neither size nor hash.
        });
    }

    /** Looks at each file in a descriptor, and returns whether the descriptor can be read. */
    private boolean forEach(String descriptor, Parsing parsing, Look look) throws IOException {
        List<DescribedFile> described;
        Path source = folder.resolve(descriptor);
        try {
            described = FileAction.READ.on(source, () -> {
                try (InputStream in = new BufferedInputStream(Files.newInputStream(source))) {
                    return parsing.parse(in);
                }
            });
        } catch (IllegalArgumentException wrong) {
            add(descriptor, descriptor, "the descriptor cannot be read: " + wrong.getMessage());
            return false;
        }
        for (DescribedFile file : described) {
            String path = FOLDER + file.path();
            PublishedFile published = files.get(path);
            if (published == null) {
                add(descriptor, file.path(), quoted(file.path()) + " is described, but was not published");
            } else {
                look.at(path, file, published);
            }
        }
        return true;
    }

    private static String quoted(String path) {
        return "'" + (path.length() > LONGEST_SHOWN ? path.substring(0, LONGEST_SHOWN) + "…" : path) + "'";
    }

    private void add(String descriptor, String subject, String message) {
        findings.add(Finding.of(Severity.ERROR, "descriptor-differs", descriptor + "." + subject, message)
                .at(Place.of(Origin.of(descriptor))));
    }

    @FunctionalInterface
    private interface Parsing {

        List<DescribedFile> parse(InputStream in) throws IOException;
    }

    @FunctionalInterface
    private interface Look {

        void at(String path, DescribedFile file, PublishedFile published);
    }
}
