package org.comity.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ForceLayoutTest {

    @Test
    void placesConnectedNodesNearerThanOthers() {
        double[][] pull = new double[6][6];
        for (int[] pair : new int[][] {{0, 3}, {1, 4}, {2, 5}}) {
            pull[pair[0]][pair[1]] = 1;
            pull[pair[1]][pair[0]] = 1;
        }
        ForceLayout layout = new ForceLayout(pull);
        for (int other : new int[] {1, 2, 4, 5}) {
            assertTrue(distance(layout, 0, 3) < distance(layout, 0, other), other + " is nearer");
        }
    }

    @Test
    void fillsThePlaneAndKeepsLabelsApart() {
        int size = 40;
        double[][] pull = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                pull[i][j] = i == j ? 0 : 0.9;
            }
        }
        ForceLayout layout = new ForceLayout(pull);
        double most = 0;
        for (int i = 0; i < size; i++) {
            assertTrue(layout.x(i) >= 0 && layout.x(i) <= 1 && layout.y(i) >= 0 && layout.y(i) <= 1, "node " + i);
            most = Math.max(most, layout.x(i));
            for (int j = 0; j < i; j++) {
                boolean apart =
                        Math.abs(layout.x(i) - layout.x(j)) > 0.05 || Math.abs(layout.y(i) - layout.y(j)) > 0.04;
                assertTrue(apart, i + " is on " + j);
            }
        }
        assertEquals(1, most);
    }

    @Test
    void placesOneNodeInTheMiddle() {
        ForceLayout layout = new ForceLayout(new double[1][1]);
        assertEquals(0.5, layout.x(0));
        assertEquals(0.5, layout.y(0));
    }

    private static double distance(ForceLayout layout, int one, int other) {
        return Math.hypot(layout.x(one) - layout.x(other), layout.y(one) - layout.y(other));
    }
}
