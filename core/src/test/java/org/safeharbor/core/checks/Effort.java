package org.safeharbor.core.checks;

/** How thorough the checks are: a seeded sample in every build, all of it with {@code -Pchecks-full}. */
final class Effort {

    static final long SEED = Long.getLong("checks.seed", 20261121);

    /** How many times more is turned at once. */
    static final int STRIDE = Integer.getInteger("checks.stride", 1);

    private static final int PERCENT = Integer.getInteger("checks.percent", 100);

    private Effort() {}

    static boolean isFull() {
        return Boolean.getBoolean("checks.full");
    }

    /** So many in every build, so many times more in the full run. */
    static int of(int few, int times) {
        return few * PERCENT / 100 * (isFull() ? times : 1);
    }
}
