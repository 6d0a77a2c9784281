package org.comity.domain.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.resolution.Resolution;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import org.junit.jupiter.api.Test;

/** The lists of a dataset are serialized in parts, and checked when they are deserialized. */
class SerialListTest {

    private static final int MEMBERS = 2_500;
    private static final ObjectInputFilter ANYTHING = ObjectInputFilter.Config.createFilter("*");

    @Test
    void readsALongListBackAsItWas() throws IOException, ClassNotFoundException {
        Dataset dataset = dataset();

        assertEquals(MEMBERS, dataset.memberships().size());
        assertEquals(dataset, read(bytes(dataset), ANYTHING));
    }

    @Test
    void readsListsAtTheLimitsOfAPart() throws IOException, ClassNotFoundException {
        for (int length : List.of(0, 1, 999, 1_000, 1_001, 2_000)) {
            ArrayList<String> words = new ArrayList<>();
            for (int i = 0; i < length; i++) {
                words.add("word " + i);
            }
            SerialList<?> copy = (SerialList<?>) read(bytes(SerialList.of(words)), ANYTHING);

            assertEquals(words, copy.values());
        }
    }

    @Test
    void refusesAStreamThatEndsTooEarly() throws IOException {
        byte[] whole = bytes(SerialList.of(List.of("alpha", "gamma")));

        for (int length = whole.length - 12; length < whole.length; length++) {
            byte[] torn = Arrays.copyOf(whole, length);
            assertThrows(IOException.class, () -> read(torn, ANYTHING));
        }
    }

    @Test
    void appliesTheFilterOfTheStreamToEachElement() throws IOException {
        byte[] bytes = bytes(dataset().statements());
        ObjectInputFilter filter = ObjectInputFilter.Config.createFilter("!org.comity.domain.entity.EntityId;*");

        assertThrows(InvalidClassException.class, () -> read(bytes, filter));
    }

    private static Dataset dataset() {
        List<Statement> statements = new ArrayList<>();
        statements.add(
                Statement.that("un").is(OrganizationKind.INTERGOVERNMENTAL).assertedIn("bodies"));
        for (int i = 0; i < MEMBERS; i++) {
            statements.add(Statement.that("m-" + i).is(OrganizationKind.STATE).assertedIn("members"));
            statements.add(Statement.that("m-" + i)
                    .is(Role.MEMBER)
                    .of("un")
                    .since("19" + (10 + i % 90))
                    .assertedIn("members"));
        }
        return Resolution.resolve(Corpus.of("un"), Statements.of(List.of(), statements), List.of());
    }

    private static byte[] bytes(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes, ObjectInputFilter filter) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(filter);
            return in.readObject();
        }
    }
}
