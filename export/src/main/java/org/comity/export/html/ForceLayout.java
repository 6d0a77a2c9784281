package org.comity.export.html;

/**
 * Places the nodes of a small network on a plane: all push one another away, and connected ones pull (Fruchterman and
 * Reingold, 1991). The result is the same on every machine: it begins on a spiral and uses only {@link StrictMath}.
 */
final class ForceLayout {

    /** Turned by this angle, nodes on a spiral have no symmetry that could keep them from moving. */
    private static final double GOLDEN_ANGLE = 2.399963;

    private static final int ROUNDS = 400;
    private static final int UNTANGLING = 200;

    /** How strongly the middle pulls, so that parts without connections do not drift away. */
    private static final double GRAVITY = 1.5;

    /** The room of a node with its label, as parts of the width and of the height. */
    private static final double LABEL_WIDTH = 0.1;

    private static final double LABEL_HEIGHT = 0.065;

    private final int size;
    private final double[][] pull;
    private final double[] x;
    private final double[] y;

    /**
     * Places nodes.
     *
     * @param pull how strongly two nodes are connected, from 0 to 1; symmetric
     */
    ForceLayout(double[][] pull) {
        this.size = pull.length;
        this.pull = pull;
        this.x = new double[size];
        this.y = new double[size];
        for (int i = 0; i < size; i++) {
            double angle = GOLDEN_ANGLE * i;
            double radius = 0.4 * StrictMath.sqrt((i + 0.5) / size);
            x[i] = 0.5 + radius * StrictMath.cos(angle);
            y[i] = 0.5 + radius * StrictMath.sin(angle);
        }
        for (int round = 0; round < ROUNDS; round++) {
            move(0.1 * (ROUNDS - round) / ROUNDS);
        }
        fill(x);
        fill(y);
        for (int round = 0; round < UNTANGLING; round++) {
            untangle();
        }
        fill(x);
        fill(y);
    }

    /** The place of a node from left to right, from 0 to 1. */
    double x(int node) {
        return x[node];
    }

    /** The place of a node from top to bottom, from 0 to 1. */
    double y(int node) {
        return y[node];
    }

    private void move(double furthest) {
        double distance = 0.8 / StrictMath.sqrt(size);
        double[] right = new double[size];
        double[] down = new double[size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                if (i != j) {
                    double dx = x[i] - x[j];
                    double dy = y[i] - y[j];
                    double apart = StrictMath.max(1e-4, StrictMath.sqrt(dx * dx + dy * dy));
                    double force = distance * distance / apart - pull[i][j] * apart * apart / distance;
                    right[i] += dx / apart * force;
                    down[i] += dy / apart * force;
                }
            }
            // Nodes without connections stay near the others.
            right[i] -= (x[i] - 0.5) * GRAVITY;
            down[i] -= (y[i] - 0.5) * GRAVITY;
        }
        for (int i = 0; i < size; i++) {
            double length = StrictMath.max(1e-9, StrictMath.sqrt(right[i] * right[i] + down[i] * down[i]));
            double step = StrictMath.min(length, furthest);
            x[i] += right[i] / length * step;
            y[i] += down[i] / length * step;
        }
    }

    /** Moves nodes apart whose labels would overlap, in the direction in which less is missing. */
    private void untangle() {
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                double dx = x[j] - x[i];
                double dy = y[j] - y[i];
                double overX = LABEL_WIDTH - StrictMath.abs(dx);
                double overY = LABEL_HEIGHT - StrictMath.abs(dy);
                if (overX > 0 && overY > 0) {
                    if (overX / LABEL_WIDTH < overY / LABEL_HEIGHT) {
                        double by = (dx < 0 ? -overX : overX) / 2;
                        x[i] -= by;
                        x[j] += by;
                    } else {
                        double by = (dy < 0 ? -overY : overY) / 2;
                        y[i] -= by;
                        y[j] += by;
                    }
                }
            }
        }
    }

    /** Scales places so that they reach from 0 to 1. */
    private static void fill(double[] places) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (double place : places) {
            least = StrictMath.min(least, place);
            most = StrictMath.max(most, place);
        }
        for (int i = 0; i < places.length; i++) {
            places[i] = most - least < 1e-9 ? 0.5 : (places[i] - least) / (most - least);
        }
    }
}
