package org.comity.ingest.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.comity.ingest.annotation.Argument;
import org.junit.jupiter.api.Test;

class ArgumentReferenceTest {

    private static String meant(String name, Set<String> own, String... roles) {
        List<Argument> arguments = new ArrayList<>();
        for (String role : roles) {
            arguments.add(new Argument(role, "T" + (arguments.size() + 1)));
        }
        return String.join(
                " ",
                ArgumentReference.of(name, arguments, own).stream()
                        .map(Argument::of)
                        .toList());
    }

    @Test
    void meansAllArgumentsInARoleAlsoWhereTheyAreNumbered() {
        assertEquals("T1 T3", meant("Agent", Set.of(), "Agent", "Body", "Agent"));
        assertEquals("T1 T2 T4", meant("Agent", Set.of(), "Agent", "Agent2", "Body", "Agent13"));
        assertEquals("T2", meant("Agent2", Set.of("Agent2"), "Agent", "Agent2"));
    }

    @Test
    void leavesOutNumberedRolesThatAreReferredToThemselves() {
        assertEquals("T1 T3", meant("Agent", Set.of("Agent", "Agent2"), "Agent", "Agent2", "Agent3"));
    }

    @Test
    void takesNumbersForAPartOfTheNameWhereTheyBeginWithOne() {
        assertEquals("", meant("Arg", Set.of(), "Arg1", "Arg2"));
        assertEquals("T2", meant("Arg2", Set.of(), "Arg1", "Arg2"));
        assertEquals("T1", meant("Agent", Set.of(), "Agent", "Agent02", "Agents", "Agent1x"));
    }

    @Test
    void meansTheArgumentAtAPlace() {
        assertEquals("T2", meant("2", Set.of(), "target", "target"));
        assertEquals("", meant("3", Set.of(), "target", "target"));
        assertEquals("T1", meant("7", Set.of(), "7", "target"));
    }
}
