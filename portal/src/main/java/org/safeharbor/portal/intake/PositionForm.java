package org.safeharbor.portal.intake;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.Position;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.Value;

/** What one side says about a fact, as the fields of a form hold it. */
public class PositionForm implements Serializable {

    private final Side side;
    private String stance = "";
    private String stated = "";

    PositionForm(Side side, Standing standing) {
        this.side = side;
        standing.positions().stream()
                .filter(position -> position.side() == side)
                .findFirst()
                .ifPresent(position -> {
                    stance = position.stance().id();
                    stated = ValueText.of(position.value());
                });
    }

    /** The position; empty when the side says nothing or what it states cannot be read. */
    Optional<Position> position(Kind kind) {
        return Arrays.stream(Position.Stance.values())
                .filter(known -> known.id().equals(stance))
                .findFirst()
                .map(taken ->
                        new Position(side, taken, ValueText.parse(kind, stated).orElse(Value.UNKNOWN)));
    }

    /** Whether what it states is missing or no answer to the question. */
    boolean isUnclear(Kind kind) {
        return stance.equals(Position.Stance.STATES.id())
                && ValueText.parse(kind, stated).filter(Value::isKnown).isEmpty();
    }

    public Side getSide() {
        return side;
    }

    public String getStance() {
        return stance;
    }

    public void setStance(String stance) {
        this.stance = stance == null ? "" : stance;
    }

    public String getStated() {
        return stated;
    }

    public void setStated(String stated) {
        this.stated = stated == null ? "" : stated;
    }
}
