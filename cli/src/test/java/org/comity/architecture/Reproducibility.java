package org.comity.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Scanner;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;

/** The rules that make the same input give the same bytes on every machine and every day. */
final class Reproducibility {

    private static final List<String> FORMATS = List.of("format", "formatted", "printf");

    /** Uses the time zone only to undo its effect on the times in a zip file. */
    private static final Set<String> UNDOES_THE_TIME_ZONE = Set.of("org.comity.export.excel.TimelessWorkbook");

    /** Measures how long something takes; no output file depends on it. */
    private static final Set<String> MEASURES_TIME = Set.of("org.comity.cli.ElapsedTime");

    /** Write only ASCII text of the program itself. */
    private static final Set<String> WRITES_ASCII =
            Set.of("org.comity.export.folder.FolderLock", "org.comity.export.folder.Replacement");

    static final ArchRule STANDARD_STREAMS_BELONG_TO_THE_COMMAND_LINE = noClasses()
            .that()
            .resideOutsideOfPackage(Layers.CLI)
            .should(ACCESS_STANDARD_STREAMS)
            .allowEmptyShould(false);

    static final ArchRule NO_CLASS_USES_A_CLOCK = noClasses()
            .should()
            .callMethodWhere(describe("a clock or the time zone of the machine is used", Reproducibility::usesAClock))
            .allowEmptyShould(false);

    static final ArchRule NOTHING_IS_LEFT_TO_CHANCE = noClasses()
            .should()
            .callCodeUnitWhere(describe("chance decides", Reproducibility::usesChance))
            .allowEmptyShould(false);

    static final ArchRule NO_CLASS_USES_THE_DEFAULT_LOCALE = noClasses()
            .should()
            .callMethodWhere(describe("the default locale decides", Reproducibility::usesTheLocale))
            .allowEmptyShould(false);

    static final ArchRule NO_CLASS_USES_THE_DEFAULT_CHARSET = noClasses()
            .should()
            .callCodeUnitWhere(describe("the default charset decides", Reproducibility::usesTheCharset))
            .allowEmptyShould(false);

    /** Both calls write a lone surrogate as a question mark and report nothing. An encoder can report it. */
    static final ArchRule TEXT_BECOMES_BYTES_WITH_CARE_FOR_LONE_SURROGATES = noClasses()
            .should()
            .callCodeUnitWhere(describe("lone surrogates are lost", Reproducibility::losesLoneSurrogates))
            .allowEmptyShould(false);

    static final ArchRule DATES_AND_PATHS_ARE_THOSE_OF_TODAYS_JDK = noClasses()
            .should()
            .dependOnClassesThat(anyOf(Date.class, Calendar.class, TimeZone.class, File.class))
            .allowEmptyShould(false);

    private Reproducibility() {}

    private static boolean usesAClock(JavaCall<?> call) {
        boolean ofTheSystem = isCallOf(call, System.class, "currentTimeMillis", "nanoTime");
        if (isIn(UNDOES_THE_TIME_ZONE, call) && isCallOf(call, ZoneId.class, "systemDefault")) {
            return false;
        }
        boolean ofTime = call.getTargetOwner().getPackageName().equals("java.time")
                && List.of("now", "systemDefault", "systemUTC", "systemDefaultZone")
                        .contains(call.getName());
        return (ofTheSystem && !isIn(MEASURES_TIME, call)) || ofTime;
    }

    private static boolean usesChance(JavaCall<?> call) {
        return call.getTargetOwner().isAssignableTo(Random.class)
                || isCallOf(call, Math.class, "random")
                || isCallOf(call, UUID.class, "randomUUID")
                || isCallOf(call, Collections.class, "shuffle");
    }

    private static boolean usesTheLocale(JavaCall<?> call) {
        boolean asks = isCallOf(call, Locale.class, "getDefault")
                || isCallOf(call, String.class, "toLowerCase", "toUpperCase")
                || isCallOf(call, DateTimeFormatter.class, "ofPattern")
                || (FORMATS.contains(call.getName()) && takes(call, Object[].class))
                || (call.getTargetOwner().getPackageName().equals("java.text")
                        && call.getName().endsWith("Instance"));
        return asks && !takes(call, Locale.class);
    }

    private static boolean usesTheCharset(JavaCall<?> call) {
        boolean asks = isCallOf(call, Charset.class, "defaultCharset")
                || (isCallOf(call, String.class, "<init>") && takes(call, byte[].class))
                || isCallOf(call, InputStreamReader.class, "<init>")
                || (isCallOf(call, Scanner.class, "<init>") && !takes(call, String.class))
                || ((isCallOf(call, PrintStream.class, "<init>") || isCallOf(call, PrintWriter.class, "<init>"))
                        && !takes(call, Writer.class));
        return asks && !takes(call, Charset.class);
    }

    private static boolean losesLoneSurrogates(JavaCall<?> call) {
        return isCallOf(call, OutputStreamWriter.class, "<init>")
                || (isCallOf(call, String.class, "getBytes") && !isIn(WRITES_ASCII, call));
    }

    private static boolean isIn(Set<String> callers, JavaCall<?> call) {
        String caller = call.getOriginOwner().getName();
        return callers.stream().anyMatch(name -> caller.equals(name) || caller.startsWith(name + "$"));
    }

    private static boolean isCallOf(JavaCall<?> call, Class<?> owner, String... names) {
        return call.getTargetOwner().isEquivalentTo(owner) && List.of(names).contains(call.getName());
    }

    private static boolean takes(JavaCall<?> call, Class<?> parameter) {
        return call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(parameter));
    }

    private static DescribedPredicate<JavaClass> anyOf(Class<?>... types) {
        return describe("are " + List.of(types), used -> List.of(types).stream().anyMatch(used::isAssignableTo));
    }
}
