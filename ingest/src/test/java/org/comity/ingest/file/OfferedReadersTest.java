package org.comity.ingest.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.comity.domain.finding.Finding;
import org.comity.ingest.annotation.AnnotationReader;
import org.comity.ingest.annotation.MarksReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import tools.jackson.core.JsonParser;

/** Where readers of other projects are looked for: copies of the program in class loaders of their own. */
class OfferedReadersTest {

    private static final Set<String> OWN = new TreeSet<>(Formats.installed().endings());
    private static final Set<String> WITH_MARKS = new TreeSet<>(OWN);

    static {
        WITH_MARKS.add(".marks");
    }

    @TempDir
    private Path services = Path.of("");

    @Test
    void areFoundByTheLoaderOfTheThread() throws Exception {
        try (URLClassLoader program = program();
                URLClassLoader ofThread = new URLClassLoader(new URL[] {offering()}, program)) {
            assertEquals(WITH_MARKS, endings(program, ofThread));
            assertEquals(OWN, endings(program, program));
        }
    }

    @Test
    void areFoundByTheLoaderOfTheInterface() throws Exception {
        try (URLClassLoader program = program(offering())) {
            assertEquals(WITH_MARKS, endings(program, new URLClassLoader(new URL[0], null)));
            assertEquals(WITH_MARKS, endings(program, null));
        }
    }

    @Test
    void areNotFoundIfTheyImplementAnotherCopyOfTheInterface() throws Exception {
        try (URLClassLoader program = program();
                URLClassLoader other = program(offering())) {
            assertEquals(OWN, endings(program, other));
        }
    }

    /** The endings that a copy of the program reads in a thread with a class loader. */
    private static Set<?> endings(ClassLoader program, @Nullable ClassLoader ofThread)
            throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ofThread);
        try {
            Class<?> formats = Class.forName(Formats.class.getName(), true, program);
            Object installed = formats.getMethod("installed").invoke(null);
            return (Set<?>) formats.getMethod("endings").invoke(installed);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** A copy of the program with the class of a reader, which only the further folders offer. */
    private static URLClassLoader program(URL... further) throws IOException {
        List<URL> places = new ArrayList<>(List.of(further));
        for (Class<?> type :
                List.of(AnnotationReader.class, MarksReader.class, Finding.class, Load.class, JsonParser.class)) {
            places.add(place(type));
        }
        return new URLClassLoader(places.toArray(new URL[0]), null);
    }

    /** The folder of a class, also of a test that is patched into a module, or its jar. */
    private static URL place(Class<?> type) throws IOException {
        String file = type.getName().replace('.', '/') + ".class";
        URL found = type.getResource("/" + file);
        if (found == null || !found.getProtocol().equals("file")) {
            return type.getProtectionDomain().getCodeSource().getLocation();
        }
        String address = found.toString();
        return new URL(address.substring(0, address.length() - file.length()));
    }

    private URL offering() throws IOException {
        Path folder = Files.createDirectories(services.resolve("META-INF").resolve("services"));
        Files.writeString(
                folder.resolve(AnnotationReader.class.getName()),
                MarksReader.class.getName() + "\n",
                StandardCharsets.UTF_8);
        return services.toUri().toURL();
    }
}
