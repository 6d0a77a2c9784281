package org.comity.cli;

import java.io.IOException;
import picocli.CommandLine.IVersionProvider;

/** Gives the version to picocli. */
final class VersionProvider implements IVersionProvider {

    /** Called by picocli. */
    VersionProvider() {}

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {Version.text()};
    }
}
