package org.tawasul.improvement.surge;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.LUDecomposition;

/**
 * How many cases it takes on average until a {@link Cusum} that began at nothing reaches a height, if cases keep coming at a steady rate. The sum just before a case is a Markov chain: it waits
 * for an exponential time, falls meanwhile, and jumps. Its levels are cut into cells whose passages have closed forms, and the mean is the answer of one linear system (after Brook and Evans
 * 1972, in continuous time).
 */
final class RunLengths {
    private static final int CELLS = 90;

    /** Where the chain leaves its cells so seldom that the system can't tell it from never. */
    private static final double PRACTICALLY_NEVER = 1e12;

    private final double jump;
    private final double fall;

    RunLengths(double ratio) {
        jump = Math.log(ratio);
        fall = ratio - 1;
    }

    /**
     * @param height that raises the alarm
     * @param rate cases for each case that was expected; 1 when all is as expected
     * @return cases, the one that raises the alarm among them
     */
    double cases(double height, double rate) {
        if (height <= jump) {
            return 1;
        }
        double width = (height - jump) / CELLS;
        double[][] system = new double[CELLS + 1][CELLS + 1];
        double[] one = new double[CELLS + 1];
        for (int from = 0; from <= CELLS; from++) {
            double after = (from == 0 ? 0 : (from - 0.5) * width) + jump;
            one[from] = 1 + fallsTo(after, height - jump, after, rate);
            system[from][0] = -Math.exp(-rate * after / fall);
            for (int to = 1; to <= CELLS; to++) {
                system[from][to] = -fallsTo(after, (to - 1) * width, to * width, rate);
            }
            system[from][from] += 1;
        }
        DecompositionSolver solver = new LUDecomposition(new Array2DRowRealMatrix(system, false)).getSolver();
        return solver.isNonSingular()
                ? solver.solve(new ArrayRealVector(one, false)).getEntry(0)
                : PRACTICALLY_NEVER;
    }

    /** With what chance the sum that has just jumped to a level has fallen to between two others when the next case comes. */
    private double fallsTo(double after, double low, double high, double rate) {
        double top = Math.min(high, after);
        if (top <= low) {
            return 0;
        }
        return Math.exp(-rate * (after - top) / fall) - Math.exp(-rate * (after - low) / fall);
    }
}
