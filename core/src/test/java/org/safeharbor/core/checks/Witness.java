package org.safeharbor.core.checks;

import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.law.Readings;

/** A dispute that shows something, and how its disputed points are taken; the searches begin from such. */
public record Witness(Dispute dispute, Readings readings) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Witness witness
                && dispute.file().equals(witness.dispute.file())
                && readings.equals(witness.readings);
    }

    @Override
    public int hashCode() {
        return dispute.file().hashCode();
    }
}
