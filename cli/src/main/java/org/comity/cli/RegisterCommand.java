package org.comity.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.comity.domain.text.VisibleText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code comity register}: gives a corpus a register of states or bodies to begin with. */
@Command(
        name = "register",
        description =
                "Prints a register that a corpus can begin with, or adds it to a corpus as a file of its own: states"
                        + " and territories, or well-known intergovernmental bodies, with their names and codes.",
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true)
final class RegisterCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Interruption interruption;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1",
            paramLabel = "NAME",
            completionCandidates = ShippedRegisters.class,
            description = "states (and territories, of today and of the past) or bodies.")
    private String name = "";

    @Option(
            names = "--add",
            paramLabel = "CORPUS",
            converter = PathArgument.class,
            description = "The folder that contains corpus.yaml; the register becomes a new file in it, NAME.yaml.")
    private @Nullable Path corpus;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            converter = PathArgument.class,
            description = "The new file, which must not exist; default: standard output.")
    private @Nullable Path out;

    RegisterCommand(Terminal terminal, Interruption interruption) {
        this.terminal = terminal;
        this.interruption = interruption;
    }

    @Override
    public Integer call() throws IOException {
        ShippedRegister register = ShippedRegister.find(name)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "'" + name + "' is not one of " + String.join(", ", new ShippedRegisters())));
        Path target = target(register);
        if (target == null) {
            terminal.out().print(register.content());
        } else {
            NewFile file = new NewFile(target);
            interruption.endWith(() -> file.end() ? target + " is complete" : "nothing was written to " + target);
            file.write(register.content());
            terminal.out().println(VisibleText.of(target + ": written"));
        }
        terminal.out().flush();
        return ExitCode.FINE.number();
    }

    private @Nullable Path target(ShippedRegister register) throws IOException {
        ArgumentSort sort = new ArgumentSort(spec);
        if (corpus != null && out != null) {
            throw sort.misuse("give '--add' or '--out', not both");
        }
        if (corpus != null) {
            sort.requireCorpus(corpus);
            return corpus.resolve(register.file());
        }
        if (out != null) {
            sort.requireFolderOfFile(out);
        }
        return out;
    }
}
