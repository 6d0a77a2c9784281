package org.comity.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The name and version of this program, for {@code --version} and for the generator of a dataset. */
final class Version {

    private static final String RESOURCE = "/version.properties";

    private Version() {}

    /** Such as {@code comity 1.0.0}. */
    static String text() throws IOException {
        Properties properties = new Properties();
        try (InputStream resource = Version.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException("the program has no resource " + RESOURCE);
            }
            properties.load(resource);
        }
        return "comity " + properties.getProperty("version");
    }
}
