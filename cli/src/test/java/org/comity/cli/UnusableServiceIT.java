package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A class that a file in {@code META-INF/services} on the class path names, and that does not exist. */
class UnusableServiceIT {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "org.comity.export.format.DatasetFormat, 'build --format csv,other'",
        "org.comity.export.table.TableProvider, build --format csv",
        "org.comity.ingest.annotation.AnnotationReader, check",
        "org.comity.ingest.annotation.AnnotationWriter, check"
    })
    void isNamed(String service, String arguments) throws IOException, InterruptedException {
        Path services = Files.createDirectories(folder.resolve("classes/META-INF/services"));
        Files.writeString(services.resolve(service), "no.Such\n");

        Run run = JarRun.in(folder)
                .shell("\"$java\" -cp classes" + File.pathSeparator + "\"$jar\" org.comity.cli.Comity " + arguments);

        assertEquals(
                "comity: a service for " + service
                        + " cannot be used: Provider no.Such not found; correct or remove the"
                        + " jar whose META-INF/services/" + service + " names it\n",
                run.err());
        assertEquals("", run.out());
        assertEquals(3, run.exitCode());
    }
}
