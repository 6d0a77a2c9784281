package org.example.spark;

import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/** The files of this machine without permissions, for which Hadoop would start a program per file. */
public final class LocalFiles extends LocalFileSystem {

    /** Files with the permissions that the system gives them. */
    public LocalFiles() {
        super(new Raw());
    }

    private static final class Raw extends RawLocalFileSystem {

        @Override
        public void setPermission(org.apache.hadoop.fs.Path file, FsPermission permission) {
            // They stay as they are.
        }
    }
}
