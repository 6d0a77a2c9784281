package org.example.spark;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.security.AccessControlException;
import org.comity.ingest.CorpusFiles;
import org.comity.ingest.ListedCorpus;

/** The files of a corpus on any file system that Hadoop knows. They are listed once, on the driver. */
final class HadoopFiles implements CorpusFiles {

    private static final long serialVersionUID = 1L;

    /** Comity reads no longer files. */
    private static final int MAX_BYTES = 64 * 1024 * 1024;

    private final URI root;
    private final TreeMap<String, String> settings;
    private final ArrayList<String> paths;

    /** Made where this object arrives. */
    private transient volatile FileSystem open;

    private HadoopFiles(URI root, TreeMap<String, String> settings, ArrayList<String> paths) {
        this.root = root;
        this.settings = settings;
        this.paths = paths;
    }

    /** Lists a folder and everything below it. */
    static HadoopFiles in(String folder, Configuration configuration) throws IOException {
        Path given = new Path(folder);
        Path root = given.getFileSystem(configuration).resolvePath(given);
        TreeMap<String, String> settings = new TreeMap<>();
        configuration.forEach(setting -> settings.put(setting.getKey(), setting.getValue()));
        ArrayList<String> paths = new ArrayList<>();
        RemoteIterator<LocatedFileStatus> files = root.getFileSystem(configuration).listFiles(root, true);
        String prefix = root.toUri().getPath() + "/";
        while (files.hasNext()) {
            paths.add(files.next().getPath().toUri().getPath().substring(prefix.length()));
        }
        Collections.sort(paths);
        return new HadoopFiles(root.toUri(), settings, paths);
    }

    @Override
    public Collection<String> paths() {
        return Collections.unmodifiableList(paths);
    }

    @Override
    public byte[] read(String path) throws IOException {
        Path file = new Path(new Path(root), new Path(null, null, "./" + path));
        try (InputStream in = fileSystem().open(file)) {
            return in.readNBytes(MAX_BYTES + 1);
        } catch (AccessControlException denied) {
            throw (IOException) new AccessDeniedException(path).initCause(denied);
        }
    }

    private FileSystem fileSystem() throws IOException {
        FileSystem made = open;
        if (made == null) {
            Configuration configuration = new Configuration(false);
            settings.forEach(configuration::set);
            made = FileSystem.get(root, configuration);
            open = made;
        }
        return made;
    }

    /** The files of each text, which are read on one machine. */
    static List<List<String>> byText(List<String> paths) {
        TreeMap<String, List<String>> texts = new TreeMap<>();
        for (String path : paths) {
            texts.computeIfAbsent(ListedCorpus.text(path), none -> new ArrayList<>())
                    .add(path);
        }
        return new ArrayList<>(texts.values());
    }
}
