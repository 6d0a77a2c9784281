package org.comity.domain.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where services are looked for, and what is said of those that cannot be used. */
class InstalledServicesTest {

    static {
        InstalledServicesTest.class.getModule().addUses(Greeting.class);
    }

    @TempDir
    private Path folder = Path.of("");

    /** A service. */
    public interface Greeting {}

    /** A service that works. */
    public static final class Hello implements Greeting {

        /** Called by the loader of services. */
        public Hello() {}
    }

    /** A further service that works. */
    public static final class Ahoy implements Greeting {

        /** Called by the loader of services. */
        public Ahoy() {}
    }

    /** A service that cannot be made. */
    public static final class Hoarse implements Greeting {

        /** Called by the loader of services. */
        public Hoarse() {
            throw new IllegalStateException("no voice");
        }
    }

    /** A class that is not a service. */
    public static final class Silence {

        /** Called by nobody. */
        public Silence() {}
    }

    @Test
    void areFoundOnceEachInTheOrderOfTheirNames() throws Exception {
        assertEquals(List.of(), found());
        assertEquals(
                List.of(Ahoy.class.getName(), Hello.class.getName()),
                found(Hello.class.getName(), Ahoy.class.getName()));
        assertEquals(
                List.of(Ahoy.class.getName(), Hello.class.getName()),
                found(Ahoy.class.getName(), Hello.class.getName()));
        assertEquals(List.of(Hello.class.getName()), found(Hello.class.getName(), Hello.class.getName()));
    }

    @Test
    void areNamedIfTheyCannotBeUsed() {
        assertEquals(complaint("Provider no.Such not found"), refusal("no.Such"));
        assertEquals(complaint(Silence.class.getName() + " not a subtype"), refusal(Silence.class.getName()));
        assertEquals(
                complaint("Provider " + Hoarse.class.getName()
                        + " could not be instantiated: java.lang.IllegalStateException: no voice"),
                refusal(Hoarse.class.getName()));
    }

    @Test
    void areNamedIfTheirClassCannotBeLoaded() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.write(broken.resolve("Broken.class"), new byte[] {1, 2, 3});
        assertEquals(
                "a service for " + Greeting.class.getName()
                        + " cannot be used: java.lang.ClassFormatError: Truncated class file; correct or remove the jar"
                        + " whose META-INF/services/" + Greeting.class.getName() + " names it",
                refusal("broken.Broken")
                        .replaceAll("ClassFormatError: [^;]*", "ClassFormatError: Truncated class file"));
    }

    private static String complaint(String problem) {
        return "a service for " + Greeting.class.getName() + " cannot be used: " + problem
                + "; correct or remove the jar whose META-INF/services/" + Greeting.class.getName() + " names it";
    }

    private String refusal(String name) {
        return String.valueOf(
                assertThrows(ServiceConfigurationError.class, () -> found(name)).getMessage());
    }

    /** The classes of the services that a file names. */
    private List<String> found(String... names) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF").resolve("services"));
        Files.write(services.resolve(Greeting.class.getName()), List.of(names));
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (OtherProject loader = new OtherProject(folder)) {
            Greeting.class.getModule().addExports(Greeting.class.getPackageName(), loader.getUnnamedModule());
            thread.setContextClassLoader(loader);
            return InstalledServices.of(Greeting.class, found -> ServiceLoader.load(Greeting.class, found)).stream()
                    .map(greeting -> greeting.getClass().getName())
                    .toList();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Loads a folder and the services of this test, which are outside of the module of the interface then. */
    private static final class OtherProject extends URLClassLoader {

        OtherProject(Path folder) throws IOException {
            super(new URL[] {folder.toUri().toURL()}, Greeting.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(InstalledServicesTest.class.getName() + "$")
                    || name.equals(Greeting.class.getName())) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : define(name);
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            String file = name.substring(name.lastIndexOf('.') + 1) + ".class";
            try (InputStream in = InstalledServicesTest.class.getResourceAsStream(file)) {
                byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException unreadable) {
                throw new ClassNotFoundException(name, unreadable);
            }
        }
    }
}
