package org.comity.jackson;

import java.util.List;
import java.util.Map;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Capacity;
import org.comity.domain.statement.Condition;
import org.comity.domain.statement.Standing;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;
import tools.jackson.databind.json.JsonMapper;

/** The example of the README. */
final class Example {

    private Example() {}

    static void main() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        ImpreciseDate date = mapper.readValue("\"198X\"", ImpreciseDate.class);
        System.out.println(mapper.writeValueAsString(List.of(date, ImpreciseInterval.since(date))));

        Condition.Party observers = new Condition.Party(EntityId.of("add"), Capacity.of(Standing.OBSERVER), null, date);
        String json = mapper.writeValueAsString(observers);
        System.out.println(json);
        System.out.println(mapper.readValue(json, Condition.class).equals(observers));
        System.out.println(mapper.writeValueAsString(Map.of(EntityId.of("nepal"), Certainty.POSSIBLE)));
    }
}
