package org.safeharbor.core.checks;

/** How thorough the checks are: a seeded sample in every build, all of it with {@code -Pchecks-full}. */
final class Effort {

    static final long SEED = Long.getLong("checks.seed", 20261121);

    private Effort() {}

    static boolean isFull() {
        return Boolean.getBoolean("checks.full");
    }

    /** So many in every build, so many times more in the full run. */
    static int of(int few, int times) {
        return isFull() ? few * times : few;
    }
}
