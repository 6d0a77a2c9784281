package org.comity.export.sqlite;

import java.util.Optional;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/** The native code of SQLite, of which the driver has one file for each kind of machine. */
final class NativeSqlite {

    /** The property of the driver for the folder of a native library. */
    private static final String FOLDER = "org.sqlite.lib.path";

    private NativeSqlite() {}

    /** What to do if there is no file for this machine; empty if there is one. */
    static Optional<String> missing() {
        boolean found = System.getProperty(FOLDER) != null
                || LibraryLoaderUtil.hasNativeLib(
                        LibraryLoaderUtil.getNativeLibResourcePath(), LibraryLoaderUtil.getNativeLibName());
        return found
                ? Optional.empty()
                : Optional.of("a database needs the native code of SQLite, and there is none for this machine ("
                        + OSInfo.getNativeLibFolderPathForCurrentOS() + "): choose other formats, or add the dependency"
                        + " org.xerial:sqlite-jdbc, or set the property " + FOLDER
                        + " of Java to the folder of the native library");
    }
}
