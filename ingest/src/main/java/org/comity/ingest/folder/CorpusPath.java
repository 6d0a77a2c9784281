package org.comity.ingest.folder;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.VisibleText;

/** Paths that an annotation gives, relative to its own file, with {@code /} between their parts on every system. */
public final class CorpusPath {

    private static final Pattern ABSOLUTE = Pattern.compile("^(/|\\\\|[A-Za-z]:([/\\\\]|$))");

    /** The beginning of a path that names a drive on Windows, and is part of a name on other systems. */
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:");

    private CorpusPath() {}

    /**
     * The path inside the corpus that a given path refers to. The file system is not used: {@link CorpusFolder#find}
     * checks whether the file exists, and finds only files inside its folder.
     *
     * @param fromFile the file that gives the path, itself inside the corpus
     * @param given the path as given
     * @param place where it is given; used only for findings
     * @param findings receives {@code path-escapes} if it is absolute or leads out of the corpus, {@code bad-path} if
     *     it is empty or would be a path only on some systems
     * @return the path without {@code .} and {@code ..}, never empty; or empty if there is a finding
     */
    public static Optional<String> resolve(
            String fromFile, String given, Supplier<Place> place, Consumer<? super Finding> findings) {
        if (isName(given)) {
            return Optional.of(fromFile.substring(0, fromFile.lastIndexOf('/') + 1) + given);
        }
        String shown = QuotedText.of(given);
        if (ABSOLUTE.matcher(given).find()) {
            findings.accept(finding("path-escapes", fromFile, given, "the path " + shown + " is absolute")
                    .suggesting("give it relative to the folder of this file")
                    .at(place.get()));
            return Optional.empty();
        }
        Optional<Finding> bad = bad(fromFile, given);
        if (bad.isPresent()) {
            findings.accept(bad.get().at(place.get()));
            return Optional.empty();
        }
        Deque<String> parts = new ArrayDeque<>();
        String folder = fromFile.substring(0, fromFile.lastIndexOf('/') + 1);
        for (String part : (folder + given).split("/", -1)) {
            if (part.equals("..") && parts.pollLast() == null) {
                findings.accept(finding(
                                "path-escapes",
                                fromFile,
                                given,
                                "the path " + shown + " leads out of the corpus folder")
                        .at(place.get()));
                return Optional.empty();
            }
            if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                parts.addLast(part);
            }
        }
        if (parts.isEmpty()) {
            findings.accept(finding("bad-path", fromFile, given, "the path " + shown + " does not name a file")
                    .at(place.get()));
            return Optional.empty();
        }
        return Optional.of(String.join("/", parts));
    }

    /**
     * The path of a file beside another one, whose name differs only in the ending.
     *
     * @param fromFile a file inside the corpus
     * @param ending the ending of the file beside it, such as {@code .txt}
     * @param place used only for findings
     * @param findings receives {@code bad-path} if the name would be a name only on some systems
     * @return the path, or empty if there is a finding
     */
    public static Optional<String> beside(
            String fromFile, String ending, Supplier<Place> place, Consumer<? super Finding> findings) {
        String name = fromFile.substring(fromFile.lastIndexOf('/') + 1);
        Optional<String> fault = DRIVE.matcher(name).find()
                ? Optional.of("begins with " + QuotedText.of(name.substring(0, 2)) + ", which is a drive on Windows")
                : Optional.of("contains a backslash").filter(unused -> name.indexOf('\\') >= 0);
        fault.ifPresent(why -> findings.accept(
                finding("bad-path", fromFile, name, "the name " + QuotedText.of(name) + " of this file " + why)
                        .suggesting("rename this file and its text")
                        .at(place.get())));
        int dot = fromFile.lastIndexOf('.');
        boolean hasEnding = dot > fromFile.length() - name.length();
        return fault.isPresent()
                ? Optional.empty()
                : Optional.of((hasEnding ? fromFile.substring(0, dot) : fromFile) + ending);
    }

    /** Returns whether a path is only a file name, as most are; {@code fromFile} needs no check. */
    private static boolean isName(String given) {
        for (int i = 0; i < given.length(); i++) {
            char c = given.charAt(i);
            boolean harmless = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!harmless && c != '-' && c != '_' && (c != '.' || i == 0)) {
                return false;
            }
        }
        return !given.isEmpty();
    }

    private static Optional<Finding> bad(String fromFile, String given) {
        if (given.isBlank()) {
            return Optional.of(finding("bad-path", fromFile, given, "the path is empty"));
        }
        if (!PathCharacters.isHarmless(given)) {
            return Optional.of(finding(
                    "bad-path",
                    fromFile,
                    given,
                    "the path " + QuotedText.of(given)
                            + " contains a character that is not allowed in paths on every system"));
        }
        if (DRIVE.matcher(given).find()) {
            return Optional.of(finding(
                            "bad-path",
                            fromFile,
                            given,
                            "the path " + QuotedText.of(given) + " begins with " + QuotedText.of(given.substring(0, 2))
                                    + ", which is a drive on Windows")
                    .suggesting("rename that file"));
        }
        if (given.indexOf('\\') >= 0) {
            return Optional.of(
                    finding("bad-path", fromFile, given, "the path " + QuotedText.of(given) + " contains a backslash")
                            .suggesting("write " + QuotedText.of(given.replace('\\', '/'))
                                    + ", or rename the file if the backslash is in its name"));
        }
        return Optional.empty();
    }

    private static Finding finding(String code, String fromFile, String given, String message) {
        return Finding.of(Severity.ERROR, code, fromFile + ":" + VisibleText.cut(given), message);
    }
}
