package org.safeharbor.core.checks;

import java.util.List;
import org.safeharbor.core.law.Readings;

/** The readings that the checks are made under; a preset that the rule books offer is added here. */
record Preset(String name, Readings readings) {

    static final List<Preset> ALL = List.of(new Preset("positive law", Readings.STANDARD));

    @Override
    public String toString() {
        return name;
    }
}
