package org.safeharbor.portal.intake;

import java.io.Serializable;
import java.util.Arrays;
import java.util.function.Supplier;
import org.safeharbor.core.dispute.Side;

/** A party or an exhibit, as a row of a form holds it; a row without a name is none. */
public class NamedForm implements Serializable {

    private final String id;
    private final String shown;
    private String side;
    private String name;

    NamedForm(String id, Side side, String name) {
        this.id = id;
        this.side = side.id();
        this.name = name;
        this.shown = name;
    }

    /** Whether somebody is named here; a nameless one that was there before stays. */
    boolean isSomeone() {
        return !name.isBlank() || !id.isEmpty() && shown.isBlank();
    }

    NamedForm withId(Supplier<String> free) {
        return id.isEmpty() ? new NamedForm(free.get(), side(), name) : this;
    }

    String id() {
        return id;
    }

    Side side() {
        return Arrays.stream(Side.values())
                .filter(known -> known.id().equals(side))
                .findFirst()
                .orElse(Side.RIGHT_HOLDER);
    }

    public String getSide() {
        return side;
    }

    public void setSide(String side) {
        this.side = side;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name.equals(shown.replaceAll("\\R", "")) ? shown : name.strip();
    }
}
