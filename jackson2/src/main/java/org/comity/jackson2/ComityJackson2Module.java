package org.comity.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.Serial;
import org.comity.json.JsonForm;

/**
 * Lets Jackson 2 write and read all values of the domain, in the form of {@code JsonForm}.
 *
 * <p>{@code ObjectMapper.findAndRegisterModules()} finds it. Otherwise, add it: {@code ObjectMapper.registerModule(new ComityJackson2Module())}.
 *
 * <p>Ids, dates, periods, days and labels are texts, and can be the keys of a map. Objects of sealed types have a key {@code
 * type}. What is absent has no key. Unknown keys are rejected or ignored, as the mapper is configured. A value that was
 * written and read is equal to the first one. A {@code Selection} is refused, because it is a question to a dataset.
 *
 * @since 0.1
 */
public final class ComityJackson2Module extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes the module. */
    public ComityJackson2Module() {
        super("comity.jackson2", Version.unknownVersion());
        JsonForm.all().forEach(this::add);
    }

    private <T> void add(JsonForm<T> form) {
        addSerializer(form.type(), new FormSerializer2<>(form));
        addDeserializer(form.type(), new FormDeserializer2<>(form));
        if (form.isKey()) {
            addKeySerializer(form.type(), new KeyFormSerializer2<>(form));
            addKeyDeserializer(form.type(), new KeyFormDeserializer2<>(form));
        }
    }
}
