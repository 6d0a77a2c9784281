package org.comity.ingest.file;

import java.util.List;
import java.util.regex.Pattern;
import org.comity.domain.entity.Slug;
import org.comity.domain.service.ExtensionFailure;
import org.comity.domain.text.QuotedText;

/** What a reader or writer of another project says about its format. */
final class DescribedFormat {

    private static final Pattern ENDING = Pattern.compile("(\\.[^\\p{Lu}\\p{Lt}./\\\\\\s]+)+");

    private DescribedFormat() {}

    /** Checks the name of a format. */
    static void checkName(String who, String format) {
        if (!Slug.isSlug(format)) {
            throw new ExtensionFailure(who + " cannot have the format " + QuotedText.of(format)
                    + ": a name has lower-case letters and digits, with hyphens between them");
        }
    }

    /** Checks the endings of the files of a format. Texts and files in the native format have their own. */
    static void checkEndings(String who, List<String> endings) {
        if (endings.isEmpty()) {
            throw new ExtensionFailure(who + " has no files: endings() returned an empty list");
        }
        for (String ending : endings) {
            if (!ENDING.matcher(ending).matches()) {
                throw new ExtensionFailure(who + " cannot have the ending " + QuotedText.of(ending)
                        + ": an ending is a full stop and then letters in lower case, such as '.ann'");
            }
            if (ending.endsWith(NativeFiles.ENDING) || ending.endsWith(Texts.ENDING)) {
                throw new ExtensionFailure(who + " cannot have the ending " + QuotedText.of(ending)
                        + ": files that end in " + NativeFiles.ENDING + " or " + Texts.ENDING
                        + " are native annotations or texts; choose another ending");
            }
        }
    }
}
