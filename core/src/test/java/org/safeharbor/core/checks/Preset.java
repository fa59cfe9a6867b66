package org.safeharbor.core.checks;

import java.util.List;
import org.safeharbor.core.law.Readings;
import org.safeharbor.core.prc.PrcRuleBook;

/** The readings that the checks are made under; a preset that the rule books offer is added here. */
record Preset(String name, Readings readings) {

    static final List<Preset> ALL = PrcRuleBook.BOOK.presets().stream()
            .map(preset -> new Preset(preset.id(), preset.readings()))
            .toList();

    @Override
    public String toString() {
        return name;
    }
}
