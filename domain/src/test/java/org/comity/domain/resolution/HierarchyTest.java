package org.comity.domain.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.FrameworkKind;
import org.comity.domain.finding.Finding;
import org.junit.jupiter.api.Test;

class HierarchyTest {

    @Test
    void aCircleOfCategoriesIsAFindingThatNamesAllOfThem() {
        Dataset dataset = SampleWorld.world()
                .framework("wider", FrameworkKind.CATEGORY)
                .in("add", "iscm")
                .in("iscm", "wider")
                .in("wider", "add")
                .in("colombo-process", "iscm")
                .resolve();

        Finding finding = only(dataset.findings());
        assertEquals("circle.in.add", finding.id().toString());
        assertEquals("each of these is in another, in a circle: add, iscm, wider", finding.message());
        assertEquals(3, finding.statements().size());
    }

    @Test
    void whatIsPartOfItselfIsAFinding() {
        Dataset dataset = SampleWorld.world()
                .attribute("iom", AttributeKey.PART_OF, new AttributeValue.Reference(EntityId.of("iom")))
                .resolve();

        assertEquals(
                "iom is said to be part of itself", only(dataset.findings()).message());
    }

    @Test
    void twoCirclesOfSuccessionAreTwoFindings() {
        Dataset dataset = SampleWorld.world()
                .succeeds("iom", "nepal")
                .succeeds("nepal", "iom")
                .succeeds("qatar", "bangladesh")
                .succeeds("bangladesh", "qatar")
                .resolve();

        assertEquals(
                List.of("circle.successor-of.bangladesh", "circle.successor-of.iom"),
                dataset.findings().stream()
                        .map(finding -> finding.id().toString())
                        .sorted()
                        .toList());
    }

    @Test
    void aLongChainIsNoCircle() {
        SampleWorld world = SampleWorld.world();
        int length = 20_000;
        for (int i = 0; i < length; i++) {
            world.framework("f" + i, FrameworkKind.CATEGORY);
            if (i > 0) {
                world.in("f" + i, "f" + (i - 1));
            }
        }

        assertEquals(List.of(), world.resolve().findings());
        assertEquals(
                "circle.in.f0",
                only(world.in("f0", "f" + (length - 1)).resolve().findings())
                        .id()
                        .toString());
    }

    private static <T> T only(List<T> list) {
        assertEquals(1, list.size(), list::toString);
        return list.get(0);
    }
}
