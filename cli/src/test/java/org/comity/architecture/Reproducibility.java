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

/** What makes the same input give the same bytes, on every machine and on every day. */
final class Reproducibility {

    private static final List<String> FORMATS = List.of("format", "formatted", "printf");

    /** Asks for the time zone in order to take it out again, where the zip format puts it in. */
    private static final Set<String> UNDOES_THE_TIME_ZONE = Set.of("org.comity.export.excel.TimelessWorkbook");

    /** Tells people how long something took; what is written does not depend on it. */
    private static final Set<String> TELLS_HOW_LONG = Set.of("org.comity.cli.ElapsedTime");

    /** Writes words of our own, in ASCII. */
    private static final Set<String> WRITES_ASCII =
            Set.of("org.comity.export.FolderLock", "org.comity.export.OutputFolder");

    static final ArchRule STANDARD_STREAMS_BELONG_TO_THE_COMMAND_LINE = noClasses()
            .that()
            .resideOutsideOfPackage(Layers.CLI)
            .should(ACCESS_STANDARD_STREAMS)
            .allowEmptyShould(false);

    static final ArchRule NOBODY_ASKS_A_CLOCK = noClasses()
            .should()
            .callMethodWhere(describe("a clock or the time zone of the machine is asked", Reproducibility::asksAClock))
            .allowEmptyShould(false);

    static final ArchRule NOTHING_IS_LEFT_TO_CHANCE = noClasses()
            .should()
            .callCodeUnitWhere(describe("chance decides", Reproducibility::asksChance))
            .allowEmptyShould(false);

    static final ArchRule NOBODY_ASKS_FOR_THE_LOCALE_OF_THE_MACHINE = noClasses()
            .should()
            .callMethodWhere(describe("the default locale decides", Reproducibility::asksTheLocale))
            .allowEmptyShould(false);

    static final ArchRule NOBODY_ASKS_FOR_THE_CHARSET_OF_THE_MACHINE = noClasses()
            .should()
            .callCodeUnitWhere(describe("the default charset decides", Reproducibility::asksTheCharset))
            .allowEmptyShould(false);

    /** Both write a lone surrogate as a question mark without a word. An encoder that reports it does not. */
    static final ArchRule TEXT_BECOMES_BYTES_WITH_CARE_FOR_LONE_SURROGATES = noClasses()
            .should()
            .callCodeUnitWhere(describe("lone surrogates are lost", Reproducibility::losesLoneSurrogates))
            .allowEmptyShould(false);

    static final ArchRule DATES_AND_PATHS_ARE_THOSE_OF_TODAYS_JDK = noClasses()
            .should()
            .dependOnClassesThat(anyOf(Date.class, Calendar.class, TimeZone.class, File.class))
            .allowEmptyShould(false);

    private Reproducibility() {}

    private static boolean asksAClock(JavaCall<?> call) {
        boolean ofTheSystem = isCallOf(call, System.class, "currentTimeMillis", "nanoTime");
        if (isIn(UNDOES_THE_TIME_ZONE, call) && isCallOf(call, ZoneId.class, "systemDefault")) {
            return false;
        }
        boolean ofTime = call.getTargetOwner().getPackageName().equals("java.time")
                && List.of("now", "systemDefault", "systemUTC", "systemDefaultZone")
                        .contains(call.getName());
        return (ofTheSystem && !isIn(TELLS_HOW_LONG, call)) || ofTime;
    }

    private static boolean asksChance(JavaCall<?> call) {
        return call.getTargetOwner().isAssignableTo(Random.class)
                || isCallOf(call, Math.class, "random")
                || isCallOf(call, UUID.class, "randomUUID")
                || isCallOf(call, Collections.class, "shuffle");
    }

    private static boolean asksTheLocale(JavaCall<?> call) {
        boolean asks = isCallOf(call, Locale.class, "getDefault")
                || isCallOf(call, String.class, "toLowerCase", "toUpperCase")
                || isCallOf(call, DateTimeFormatter.class, "ofPattern")
                || (FORMATS.contains(call.getName()) && takes(call, Object[].class))
                || (call.getTargetOwner().getPackageName().equals("java.text")
                        && call.getName().endsWith("Instance"));
        return asks && !takes(call, Locale.class);
    }

    private static boolean asksTheCharset(JavaCall<?> call) {
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
