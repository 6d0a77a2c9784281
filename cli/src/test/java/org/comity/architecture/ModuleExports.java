package org.comity.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The packages that the modules on the class path export to everyone. */
final class ModuleExports {

    private static final List<ModuleDescriptor> MODULES = read();

    private ModuleExports() {}

    /** Returns whether a module of Comity contains a package and does not export it. */
    static boolean hide(String packageName) {
        return MODULES.stream()
                .filter(module -> (packageName + ".").startsWith(module.name() + "."))
                .anyMatch(module -> exported(module).noneMatch(packageName::equals));
    }

    private static Stream<String> exported(ModuleDescriptor module) {
        return module.exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source);
    }

    private static List<ModuleDescriptor> read() {
        try {
            return Collections.list(ModuleExports.class.getClassLoader().getResources("module-info.class")).stream()
                    .map(ModuleExports::read)
                    .filter(module -> module.name().startsWith("org.comity."))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ModuleDescriptor read(URL descriptor) {
        try (InputStream in = descriptor.openStream()) {
            return ModuleDescriptor.read(in);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
